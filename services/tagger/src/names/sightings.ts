import type { WordFacts } from './word-facts.ts'

/** How a capitalised word was met in a document, `marks` as bits below; `before` and `behind` are forms of capitalised neighbours, 0 for none. */
export interface Sighting {
  marks: number
  before: number
  behind: number
}

/** Bits of `marks`: met in lower case too, behind a title, behind a given name, behind "in" or "at", before a word of organisations, before "said". */
export const marks = { lower: 1, title: 2, given: 4, inside: 8, organisation: 16, speaks: 32, within: 64 } as const

const placing = new Set(['in', 'at', 'near', 'from', 'across', 'outside'])
const speaking = new Set(['said', 'says', 'told', 'added', 'who'])
const shortest = 2

/** Words of a document, lower-cased, with how they were met; of a sentence in capitals throughout only the words of lower case count. */
export function sightingsOf(sentences: WordFacts[][]): Map<string, Sighting> {
  const sightings = new Map<string, Sighting>()
  for (const sentence of sentences) {
    const loud = isLoud(sentence)
    for (let index = 0; index < sentence.length; index += 1) {
      const word = sentence[index] as WordFacts
      if (!word.isCapital) sightingOf(sightings, word).marks |= marks.lower
      else if (!loud && word.lower.length > shortest) meet(sightingOf(sightings, word), sentence, index)
    }
  }
  return sightings
}

/** A sentence most of whose words are capitalised says nothing by a capital: headlines, tables. */
export function isLoud(sentence: WordFacts[]): boolean {
  let words = 0
  let capitals = 0
  for (const { isWord, isCapital } of sentence) {
    if (isWord) words += 1
    if (isCapital) capitals += 1
  }
  return words > 3 && capitals > words * 0.7
}

function sightingOf(sightings: Map<string, Sighting>, { lower }: WordFacts): Sighting {
  let sighting = sightings.get(lower)
  if (!sighting) {
    sighting = { marks: 0, before: 0, behind: 0 }
    sightings.set(lower, sighting)
  }
  return sighting
}

function meet(sighting: Sighting, sentence: WordFacts[], index: number): void {
  const before = index > 0 ? sentence[index - 1] : undefined
  const behind = index + 1 < sentence.length ? sentence[index + 1] : undefined
  if (before) meetBehind(sighting, before, index)
  if (!behind) return
  if (behind.isCapital) {
    sighting.behind = behind.form
    if (behind.lists & 2) sighting.marks |= marks.organisation
  }
  if (speaking.has(behind.lower)) sighting.marks |= marks.speaks
}

function meetBehind(sighting: Sighting, before: WordFacts, index: number): void {
  sighting.marks |= marks.within
  if (before.lists & 1) sighting.marks |= marks.title
  if (placing.has(before.lower)) sighting.marks |= marks.inside
  if (!before.isCapital) return
  if (before.lists & 16) sighting.marks |= marks.given
  if (index > 1) sighting.before = before.form
}
