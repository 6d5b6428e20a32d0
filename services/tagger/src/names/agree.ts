import { startsUpper } from '../letters.ts'
import type { NameSpan, NameType } from './labels.ts'

/**
 * Makes the names of a document agree: a name written alike is of the kind that it mostly is, and is a name wherever it stands by
 * itself; so is the surname of a person who is named in full. (After the two-stage approach of Krishnan and Manning 2006.)
 */
export function agree(sentences: string[][], names: NameSpan[][]): NameSpan[][] {
  const kinds = mostFrequentKinds(sentences, names)
  const more = knownAlone(sentences, names, kinds)
  const surnames = surnamesIn(sentences, names)
  const kindOf = (words: string[], name: NameSpan) =>
    isInFull(words, name, surnames) ? 'PER' : (kinds.get(written(words, name)) ?? name.type)
  return sentences.map((words, index) => {
    const own = (names[index] ?? []).map((name) => ({ ...name, type: kindOf(words, name) }))
    return [...own, ...missed(words, own, more)].toSorted((a, b) => a.start - b.start)
  })
}

/** Whom a document calls by one name. */
function surnamesIn(sentences: string[][], names: NameSpan[][]): Set<string> {
  const alone = sentences.flatMap((words, index) =>
    (names[index] ?? [])
      .filter(({ start, end, type }) => type === 'PER' && end - start === 1)
      .map(({ start }) => words[start] ?? ''),
  )
  return new Set(alone)
}

/** "Cammy Day" could be a feast, but for "Cllr Day" elsewhere. */
function isInFull(words: string[], { start, end, type }: NameSpan, surnames: Set<string>): boolean {
  return type === 'MISC' && end - start === 2 && surnames.has(words[end - 1] ?? '') && isCapital(words[start])
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
  const said = new Set<string>()
  for (const words of sentences) {
    for (const word of words) {
      const lower = startsUpper(word) ? '' : word.toLowerCase()
      if (among.has(lower)) said.add(lower)
    }
  }
  return said
}

function missed(words: string[], own: NameSpan[], alone: Map<string, NameType>): NameSpan[] {
  const found: NameSpan[] = []
  for (const [index, word] of words.entries()) {
    const type = alone.get(word)
    if (!type || isCapital(words[index - 1]) || isCapital(words[index + 1])) continue
    if (!own.some(({ start, end }) => start <= index && index < end)) found.push({ start: index, end: index + 1, type })
  }
  return found
}
