/** A path as a rule writes it: what it begins with, what must follow in this order, and what it ends with, if that is said. */
export interface Pattern {
  /** Its length, which decides between rules. */
  octets: number
  prefix: string
  /** Between one `*` and the next. */
  inner: string[]
  suffix: string | undefined
  /** There is no `*`, and nothing may follow. */
  exact: boolean
}

/** Reads the value of a rule, in ASCII; undefined when no path can match it. */
export function readPattern(value: string): Pattern | undefined {
  if (!value.startsWith('/') && !value.startsWith('*')) return undefined
  const written = normalised(value)
  const ends = written.endsWith('$')
  const [prefix = '', ...others] = written
    .slice(0, ends ? -1 : undefined)
    .replaceAll('$', '%24')
    .split('*')
  const exact = ends && others.length === 0
  const suffix = ends ? others.pop() : undefined
  return { octets: written.length, prefix, inner: others.filter((piece) => piece !== ''), suffix, exact }
}

/** A path as it is compared, and which characters stand side by side in it. */
export interface Path {
  text: string
  pairs: Uint8Array
}

/** Whether a path matches; takes the first place where each piece is found, as no later one is better. */
export function matches({ prefix, inner, suffix, exact }: Pattern, { text: path, pairs }: Path): boolean {
  if (exact) return path === prefix
  if (!path.startsWith(prefix)) return false
  if (suffix !== undefined && !path.endsWith(suffix)) return false
  if (!inner.every((piece) => hasPairs(pairs, piece))) return false
  let at = prefix.length
  for (const piece of inner) {
    const found = path.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return at + (suffix?.length ?? 0) <= path.length
}

/** Rules by the ten thousand, none of which matches, would take long if each were looked for from the path's beginning to its end. */
function hasPairs(pairs: Uint8Array, piece: string): boolean {
  for (let at = 1; at < piece.length; at++) if (!pairs[pairAt(piece, at)]) return false
  return true
}

function pairsOf(text: string): Uint8Array {
  const pairs = new Uint8Array(128 * 128)
  for (let at = 1; at < text.length; at++) pairs[pairAt(text, at)] = 1
  return pairs
}

function pairAt(ascii: string, at: number): number {
  return ascii.charCodeAt(at - 1) * 128 + ascii.charCodeAt(at)
}

/**
 * Path and query of a URL as they are compared. A delimiter that means nothing in a query may be percent-encoded in the rule and not in
 * the URL, or the other way round (RFC 9309, 2.2.2, second example).
 */
export function pathsOf(url: string): Path[] {
  const { href } = new URL(url)
  const [address = ''] = href.split('#', 1)
  const path = normalised(address.slice(address.indexOf('/', address.indexOf('//') + 2)))
    .replaceAll('*', '%2A')
    .replaceAll('$', '%24')
  const query = path.indexOf('?') + 1
  if (query === 0) return [{ text: path, pairs: pairsOf(path) }]
  const [before, after] = [path.slice(0, query), path.slice(query)]
  const decoded = after.replace(/%(?:2F|3A|3F|40|5B|5D|27)/g, decodeURIComponent)
  const encoded = after.replace(/[/:?@[\]']/g, percentEncoded)
  const spellings = new Set([path, before + decoded, before + encoded])
  return [...spellings].map((text) => ({ text, pairs: pairsOf(text) }))
}

/** What is no reserved character of RFC 3986, or is percent-encoded already. */
const toSettle = /%[0-9a-f]{2}|[^\w.~:/?#[\]@!$&'()*+,;=%-]/gi
const unreserved = /[\w.~-]/

/** One spelling of what is the same to RFC 9309: unreserved characters as they are, all but them and the reserved ones percent-encoded. */
function normalised(text: string): string {
  return text.replace(toSettle, (found) => {
    if (found.length === 1) return percentEncoded(found)
    const octet = String.fromCharCode(Number.parseInt(found.slice(1), 16))
    return unreserved.test(octet) ? octet : found.toUpperCase()
  })
}

function percentEncoded(octet: string): string {
  return `%${octet.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
