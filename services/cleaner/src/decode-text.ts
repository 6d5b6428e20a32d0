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
function utf8Of({ buffer, byteOffset, byteLength }: Uint8Array): string {
  const text = Buffer.from(buffer, byteOffset, byteLength).toString('utf8')
  return text.charCodeAt(0) === byteOrderMark ? text.slice(1) : text
}
