/** One line: every run of white space is one space, none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** One line of at most `maxLength` characters; undefined for none, or for a longer one: then it is not what it is said to be. */
export function shortLine(text: string, maxLength: number): string | undefined {
  const line = oneLine(text)
  return line !== '' && line.length <= maxLength ? line : undefined
}

const beyondAscii = /[^\t-~]/

/** Letters and digits only, in lower case: to ask whether two texts say the same. */
export function fold(text: string): string {
  if (!beyondAscii.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * A copy of a plain value whose strings can be stored as UTF-8 text: without NUL, and with U+FFFD for half a surrogate pair.
 * The database would see to it too, but offsets into a text are only right for the text as it is stored.
 * Only for values of known depth.
 */
export function storable<T>(value: T): T {
  return storableValue(value) as T
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
