import { startsUpper } from '../letters.ts'
import type { NameSpan, NameType } from './labels.ts'

/**
 * Makes the names of a document agree: a name written alike is of the kind that it mostly is, and is a name wherever it stands by
 * itself; so is the surname of a person who is named in full. (After the two-stage approach of Krishnan and Manning 2006.)
 */
export function agree(sentences: string[][], names: NameSpan[][]): NameSpan[][] {
  const kinds = mostFrequentKinds(sentences, names)
  const more = knownAlone(sentences, names, kinds)
  return sentences.map((words, index) => {
    const own = (names[index] ?? []).map((name) => ({ ...name, type: kinds.get(written(words, name)) ?? name.type }))
    return [...own, ...missed(words, own, more)].toSorted((a, b) => a.start - b.start)
  })
}

const written = (words: string[], { start, end }: Pick<NameSpan, 'start' | 'end'>) => words.slice(start, end).join(' ')

function mostFrequentKinds(sentences: string[][], names: NameSpan[][]): Map<string, NameType> {
  const counts = new Map<string, Map<NameType, number>>()
  for (const [index, words] of sentences.entries()) {
    for (const name of names[index] ?? []) {
      const key = written(words, name)
      const types = counts.get(key) ?? new Map<NameType, number>()
      types.set(name.type, (types.get(name.type) ?? 0) + 1)
      counts.set(key, types)
    }
  }
  return new Map(
    [...counts].map(([key, types]) => [key, [...types].reduce((best, next) => (next[1] >= best[1] ? next : best))[0]]),
  )
}

/** Two at least: an initial is said of many. */
const letters = /^\p{L}[\p{L}'’-]+$/u
const isCapital = (word: string | undefined) => word !== undefined && startsUpper(word)

/** Words that are names wherever they stand alone: said as one somewhere, or what somebody named in full is called, first or last. */
function knownAlone(sentences: string[][], names: NameSpan[][], kinds: Map<string, NameType>): Map<string, NameType> {
  const called = sentences.flatMap((words, index) =>
    (names[index] ?? [])
      .filter(({ start, end, type }) => end - start === 1 || type === 'PER')
      .flatMap(({ start, end, type }) => [start, end - 1].map((at) => ({ word: words[at] ?? '', type }))),
  )
  const said = saidSmall(sentences, new Set(called.map(({ word }) => word.toLowerCase())))
  const alone = called.filter(({ word }) => letters.test(word) && !said.has(word.toLowerCase()))
  return new Map(alone.map(({ word, type }) => [word, kinds.get(word) ?? type]))
}

/** Which of some lower-cased words are written without a capital somewhere. */
function saidSmall(sentences: string[][], among: Set<string>): Set<string> {
  const small = sentences.map((words) => words.filter((word) => !startsUpper(word)).map((word) => word.toLowerCase()))
  return new Set(small.flatMap((words) => words.filter((word) => among.has(word))))
}

function missed(words: string[], own: NameSpan[], alone: Map<string, NameType>): NameSpan[] {
  const taken = new Set(own.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, word) => start + word)))
  return words.flatMap((word, index): NameSpan[] => {
    const type = alone.get(word)
    if (!type || taken.has(index) || isCapital(words[index - 1]) || isCapital(words[index + 1])) return []
    return [{ start: index, end: index + 1, type }]
  })
}
