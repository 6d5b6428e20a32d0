import { closeGroups } from './close-groups.ts'

interface Reader {
  code: string
  whole: Set<string>
  beginnings: string[]
  pattern: RegExp | undefined
}

const groups: Reader[][] = closeGroups.map((group) =>
  Object.entries(group).map(([code, { words, pattern }]) => {
    const listed = words.split(' ')
    return {
      code,
      whole: new Set(listed.filter((word) => !word.endsWith('*'))),
      beginnings: listed.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
      pattern,
    }
  }),
)

const word = /[\p{L}\p{M}]+/gu

/** For each language that is close to one, itself first among equals, how many marks of it alone a text has. */
export function marksOf(text: string, code: string): { code: string; marks: number }[] {
  const group = groups.find((readers) => readers.some((reader) => reader.code === code)) ?? []
  const small = text.toLowerCase()
  const words = small.match(word) ?? []
  return group
    .map((reader) => ({ code: reader.code, marks: countMarks(reader, small, words) }))
    .sort((a, b) => b.marks - a.marks || Number(b.code === code) - Number(a.code === code))
}

function countMarks({ whole, beginnings, pattern }: Reader, text: string, words: string[]): number {
  const known = words.filter((word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning)))
  return known.length + (pattern ? (text.match(pattern)?.length ?? 0) : 0)
}

/** Are two languages easily taken for each other? */
export function areClose(one: string, other: string): boolean {
  return groups.some((readers) => [one, other].every((code) => readers.some((reader) => reader.code === code)))
}
