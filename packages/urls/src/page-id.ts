import { createHash } from 'node:crypto'

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** The name of a page for ever: the first 26 characters of the lower-case base32 (RFC 4648) of the URL's SHA-256. */
export function pageId(canonicalUrl: string): string {
  const hash = createHash('sha256').update(canonicalUrl).digest('hex')
  const first130Bits = BigInt(`0x${hash}`) >> 126n
  const digits = first130Bits.toString(32).padStart(26, '0')
  return Array.from(digits, (digit) => alphabet[Number.parseInt(digit, 32)]).join('')
}
