import type { NameSpan } from './labels.ts'

/** What anybody is called by. */
export const courtesies: ReadonlySet<string> = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'mx', 'mx.'])

/** Who is called "Mr Lincoln" somewhere is a person there, and no place where the name stands by itself. */
export function courteous(sentences: string[][], names: NameSpan[][]): NameSpan[][] {
  const people = new Set<string>()
  const isCalledSo = (words: string[], { start }: NameSpan) => courtesies.has(words[start - 1]?.toLowerCase() ?? '')
  for (const [index, words] of sentences.entries()) {
    for (const name of names[index] ?? []) {
      if (name.end === name.start + 1 && isCalledSo(words, name)) people.add(words[name.start] ?? '')
    }
  }
  if (people.size === 0) return names
  return sentences.map((words, index) =>
    (names[index] ?? []).map((name) => {
      const isPlaceOf = name.type === 'LOC' && name.end === name.start + 1 && people.has(words[name.start] ?? '')
      return isPlaceOf || isCalledSo(words, name) ? { ...name, type: 'PER' } : name
    }),
  )
}
