import { isPossibleHost } from './possible-host.ts'
import { isTracking } from './tracking.ts'

/**
 * Our normal spelling of any http(s) URL, so that one page has one name; throws TypeError for anything else.
 *
 * Lower-case ASCII host without a trailing dot; no default port, credentials or fragment; dot segments resolved;
 * unreserved characters not escaped, other escapes in capitals (RFC 3986, 6.2.2); no tracking parameters, the rest
 * sorted by name, those of one name in their order. A path or parameter with a `%` that escapes nothing stays as written.
 */
export function canonicalUrl(input: string): string {
  const url = normalise(input)
  if (!url) throw new TypeError('Not an http(s) URL')
  return url.href
}

/** The URL in our normal form, or undefined when it is not an http(s) URL with a possible host. */
export function normalise(input: string): URL | undefined {
  const url = URL.parse(input)
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return undefined
  const host = url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname
  if (!isPossibleHost(host)) return undefined
  url.hostname = host
  url.username = ''
  url.password = ''
  url.hash = ''
  url.pathname = normaliseEscapes(url.pathname)
  const query = normaliseQuery(url.search.slice(1))
  url.search = query && `?${query}`
  return url
}

/** Parameters stay as they were encoded: parsing them as a form would break those that are not UTF-8. */
function normaliseQuery(query: string): string {
  return query
    .split('&')
    .map(normaliseEscapes)
    .filter((parameter) => parameter !== '' && !isTracking(nameOf(parameter)))
    .sort(byName)
    .join('&')
}

function normaliseEscapes(text: string): string {
  if (/%(?![0-9a-f]{2})/i.test(text)) return text
  return text.replace(/%[0-9a-f]{2}/gi, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
    return /[a-z0-9._~-]/i.test(character) ? character : escaped.toUpperCase()
  })
}

function byName(left: string, right: string): number {
  return Number(nameOf(left) > nameOf(right)) - Number(nameOf(left) < nameOf(right))
}

function nameOf(parameter: string): string {
  const end = parameter.indexOf('=')
  return end < 0 ? parameter : parameter.slice(0, end)
}
