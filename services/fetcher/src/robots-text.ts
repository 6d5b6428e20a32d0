/** So much of a robots.txt is read; RFC 9309, 2.5 asks for no less. */
export const maxRobotsBytes = 500 * 1_024

/** The records that are heeded. */
export type Field = 'user-agent' | 'allow' | 'disallow' | 'crawl-delay'

/** How they are written, with the slips of the pen that Google's parser forgives. */
const fields = new Map<string, Field>([
  ['user-agent', 'user-agent'],
  ['useragent', 'user-agent'],
  ['user agent', 'user-agent'],
  ['allow', 'allow'],
  ['disallow', 'disallow'],
  ['dissallow', 'disallow'],
  ['dissalow', 'disallow'],
  ['disalow', 'disallow'],
  ['diasllow', 'disallow'],
  ['disallaw', 'disallow'],
  ['crawl-delay', 'crawl-delay'],
])

/**
 * The text of a robots.txt, each character an octet of its UTF-8 or whatever else it is written in, without a byte order mark. Of a
 * file that is too long, the whole lines of its beginning.
 */
export function octetsOf(body: Buffer): string {
  const text = decode(body.subarray(0, maxRobotsBytes + 1))
  if (body.length <= maxRobotsBytes) return text
  return text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'), 0))
}

function decode(bytes: Buffer): string {
  const octets = bytes.toString('latin1')
  if (octets.startsWith('\xff\xfe')) return recoded(bytes, 'utf-16le')
  if (octets.startsWith('\xfe\xff')) return recoded(bytes, 'utf-16be')
  return octets.replace(/^\xef(\xbb\xbf?)?/, '')
}

function recoded(bytes: Buffer, encoding: string): string {
  return Buffer.from(new TextDecoder(encoding).decode(bytes)).toString('latin1')
}

/** The records of a text, line by line; in ASCII, as all other octets are compared percent-encoded (RFC 9309, 2.2.2). */
export function* recordsIn(octets: string): Generator<[field: Field, value: string]> {
  for (const [line] of octets.matchAll(/[^\r\n]+/g)) {
    const record = recordIn(line)
    if (record) yield record
  }
}

function recordIn(line: string): [Field, string] | undefined {
  const comment = line.indexOf('#')
  const statement = comment < 0 ? line : line.slice(0, comment)
  const colon = statement.indexOf(':')
  const field = fields.get(statement.slice(0, Math.max(colon, 0)).trim().toLowerCase())
  return field ? [field, asciiOf(statement.slice(colon + 1)).trim()] : recordWithoutColon(statement)
}

/** A field and its value are two words, and nothing else. */
function recordWithoutColon(statement: string): [Field, string] | undefined {
  const words = statement.split(/[ \t]+/, 4).filter((word) => word !== '')
  const [name = '', value, more] = words
  const field = fields.get(name.toLowerCase())
  return field && value !== undefined && more === undefined ? [field, asciiOf(value)] : undefined
}

function asciiOf(octets: string): string {
  return octets.replace(/[\x80-\xff]/g, (octet) => `%${octet.charCodeAt(0).toString(16).toUpperCase()}`)
}
