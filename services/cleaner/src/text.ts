/** One line: every run of white space is one space, none at the ends. */
export function oneLine(text: string): string {
  const trimmed = text.trim()
  return /[^\S ]| {2}/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed
}

/** One line of at most `maxLength` characters; undefined for none, or for a longer one: then it is not what it is said to be. */
export function shortLine(text: string, maxLength: number): string | undefined {
  const line = oneLine(text)
  return line !== '' && line.length <= maxLength ? line : undefined
}

/** Beyond Latin letters and the usual punctuation. */
const beyondLatin =
  /[^\t-~\u00a0\u00ab\u00b7\u00bb\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u2010-\u2015\u2018-\u201f\u2022]/

/** What stands between words, but for a lone space, which stays as it is. */
const gaps = / ?[^a-z0-9\u00df-\u017e ][^a-z0-9\u00df-\u017e]*| {2}[^a-z0-9\u00df-\u017e]*/g

/** Letters and digits only, in lower case: to ask whether two texts say the same. */
export function fold(text: string): string {
  if (!beyondLatin.test(text)) return text.toLowerCase().replace(gaps, ' ').trim()
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * A plain value with strings that can be stored as UTF-8 text: without NUL, and with U+FFFD for half a surrogate pair.
 * The database would see to it too, but offsets into a text are only right for the text as it is stored.
 * What can be stored as it is comes back itself, not a copy. Only for values of known depth.
 */
export function storable<T>(value: T): T {
  return isStorable(value) ? value : (storableValue(value) as T)
}

function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0')
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isStorable)
  for (const key in value) if (!isStorableKey(key) || !isStorable(value[key as keyof typeof value])) return false
  return true
}

/** Keys are few and come again and again. */
const knownKeys = new Set<string>()
const mostKnownKeys = 1_000

function isStorableKey(key: string): boolean {
  if (knownKeys.has(key)) return true
  if (!isStorable(key)) return false
  if (knownKeys.size < mostKnownKeys) knownKeys.add(key)
  return true
}

function storableValue(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value)
  if (Array.isArray(value)) return value.map(storableValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [storableText(key), storableValue(held)]))
}

function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '')
}
