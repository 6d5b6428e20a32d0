/** The text in these bytes, without a byte order mark; undefined for a charset that the WHATWG's list does not have. */
export function decodeText(bytes: Uint8Array, charset: string): string | undefined {
  if (charset === 'utf-8') return utf8Of(bytes)
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const byteOrderMark = 0xfeff

/** What a TextDecoder gives, in less time. */
function utf8Of(bytes: Uint8Array): string {
  const text = bytesOf(bytes).toString('utf8')
  return text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text
}

/** How a part of a page reads. */
export type Decode = (part: string) => string

/** As `decodeText`, but a page in UTF-8 comes byte by byte, and its parts are decoded as they are kept: most of a page is markup. */
export function readMarkup(bytes: Uint8Array, charset: string): { html: string; decode: Decode } | undefined {
  if (charset === 'utf-8') return { html: bytesOf(bytes).toString('latin1', bytesOfMark(bytes)), decode: utf8In }
  const html = decodeText(bytes, charset)
  return html === undefined ? undefined : { html, decode: asWritten }
}

/** Nothing is left to decode. */
export function asWritten(part: string): string {
  return part
}

/** How many bytes a byte order mark takes at the beginning. */
function bytesOfMark([first, second, third]: Uint8Array): number {
  return first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0
}

const beyondAscii = /[\x80-\xff]/

function utf8In(part: string): string {
  return beyondAscii.test(part) ? Buffer.from(part, 'latin1').toString() : part
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}
