/** Scripts without spaces count by their characters. */
const token = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu
const maxLength = 500

/** The words of a line, in lower case. */
export function tokensOf(line: string): Set<string> {
  return new Set(line.slice(0, maxLength).normalize('NFKC').toLowerCase().match(token))
}

/** Which share of the shorter of two lines is in the other, and how much of both that is: 0 to 1 each. */
export function likeness(one: Set<string>, other: Set<string>): { shared: number; same: number } {
  if (one.size === 0 || other.size === 0) return { shared: 0, same: 0 }
  const both = [...one].filter((token) => other.has(token)).length
  return { shared: both / Math.min(one.size, other.size), same: (2 * both) / (one.size + other.size) }
}
