import { absoluteUrl } from './addresses.ts'

const origin = /^https?:\/\/(?:[a-z\d-]{1,63}\.){1,9}[a-z]{2,63}(?=\/)/
/** A path and more, of nothing but signs that stay as they are. */
const plain = /^\/(?!\/)[\w/.~%!$&()*+,;=:@?#-]*$/
/** `/../`, or how it may be written else. */
const dotted = /\/(?:\.|%2e)/i
const longest = 1_000

/** Reads addresses of one page as `absoluteUrl` does: most are plain and are put together without parsing. */
export class UrlReader {
  readonly #base: string
  readonly #origin: string | undefined

  constructor(base: string) {
    this.#base = base
    this.#origin = plainOrigin(base)
  }

  absolute(written: string): string | undefined {
    if (written.length > longest) return absoluteUrl(written, this.#base)
    const own = written.startsWith('/') ? this.#origin : undefined
    if (own !== undefined && isPlain(written)) return own + written
    const other = own === undefined ? plainOrigin(written) : undefined
    return other !== undefined && isPlain(written.slice(other.length)) ? written : absoluteUrl(written, this.#base)
  }
}

function plainOrigin(url: string): string | undefined {
  const found = url.startsWith('http') ? origin.exec(url)?.[0] : undefined
  return found?.includes('xn--') ? undefined : found
}

function isPlain(rest: string): boolean {
  return plain.test(rest) && !dotted.test(rest)
}
