import type { NameSpan } from './labels.ts'

/** What stands before a person's name and is never of it. */
export const honorifics: ReadonlySet<string> = new Set(
  `mr mr. mrs mrs. ms ms. mx mx. dr dr. prof prof. cllr rev. hon hon. alhaji hajia datuk shri smt engr barr. sgt sgt. insp. supt lt lt. col.
  capt. gen. maj. maj-gen brig-gen lt-gen lt-col dsp asp acp csp ssp akim ustaz constable corporal sergeant superintendent convener`.split(
    /\s+/,
  ),
)

/** Who is called "Mr Lincoln" or "Sgt Lincoln" somewhere is a person there, and no place where the name stands by itself. */
export function courteous(sentences: string[][], names: NameSpan[][]): NameSpan[][] {
  const people = new Set<string>()
  const isCalledSo = (words: string[], { start, end }: NameSpan) =>
    end === start + 1 && honorifics.has(words[start - 1]?.toLowerCase() ?? '')
  for (const [index, words] of sentences.entries()) {
    for (const name of names[index] ?? []) if (isCalledSo(words, name)) people.add(words[name.start] ?? '')
  }
  if (people.size === 0) return names
  return sentences.map((words, index) =>
    (names[index] ?? []).map((name) => {
      const isPlaceOf = name.type === 'LOC' && name.end === name.start + 1 && people.has(words[name.start] ?? '')
      return isPlaceOf || isCalledSo(words, name) ? { ...name, type: 'PER' } : name
    }),
  )
}
