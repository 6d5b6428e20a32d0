import { deskOf } from './desk.ts'
import type { Lexicon } from './lexicon.ts'
import { mix, mixTwo } from './mix.ts'
import { placesIn } from './places-in.ts'
import { isLoud, type Sighting, sightingsOf } from './sightings.ts'
import { affixesOf, type WordFacts } from './word-facts.ts'

/** Where a word stands seen from the one that is described. */
export type Place = -2 | -1 | 0 | 1 | 2

/** Stands for what is before the first word and behind the last. */
export const edge: WordFacts = {
  lower: '',
  word: 1,
  form: 1,
  shape: 2,
  squeezed: 2,
  ending: 3,
  isCapital: false,
  isWord: false,
  isHyphened: false,
  cluster: -2,
  group: -2,
  family: -2,
  leaning: 0,
  lists: 0,
  key: 0,
}

/** The word at a place, or what stands for it beyond the ends: a list asked for a place that it does not have is slow. */
export function wordAt(sentence: WordFacts[], index: number): WordFacts {
  return index >= 0 && index < sentence.length ? (sentence[index] as WordFacts) : edge
}

/** What a word alone says of the word it stands beside, or of itself: hashes of features, the same wherever the two are met. */
export function featuresOfWord(word: WordFacts, place: Place): number[] {
  if (place === 0) return ownFeatures(word)
  if (place === -1)
    return [mix(3, word.form), mix(15, word.ending), mix(26, word.cluster), ...leaningFeatures(word, 130)]
  if (place === 1)
    return [mix(4, word.form), mix(16, word.ending), mix(27, word.cluster), ...leaningFeatures(word, 140)]
  return place === -2 ? [mix(5, word.form), mix(32, word.group)] : [mix(6, word.form), mix(33, word.group)]
}

function ownFeatures(word: WordFacts): number[] {
  const features = [
    0x11111,
    mix(1, word.word),
    mix(2, word.form),
    mix(10, word.shape),
    mix(11, word.squeezed),
    ...affixesOf(word.lower),
    mix(25, word.cluster),
    mixTwo(28, word.group, word.squeezed),
    mixTwo(29, word.family, word.squeezed),
  ]
  features.push(...leaningFeatures(word, 120))
  for (let type = 0; type < 5; type += 1)
    features.push(mixTwo(150 + type, (word.leaning >> (3 * type)) & 7, word.squeezed))
  if (word.isHyphened) features.push(mix(20, word.ending))
  if (word.lists) features.push(mix(21, word.lists), mixTwo(70, word.lists, word.squeezed))
  return features
}

/** One for each sort of name; nothing of words that are not capitalised. */
function leaningFeatures({ leaning, isCapital }: WordFacts, place: number): number[] {
  if (!isCapital || !leaning) return []
  return [0, 1, 2, 3, 4].map((type) => mix(place + type, (leaning >> (3 * type)) & 7))
}

/** The sort of name that a word leans to most, from 0, and how much. */
function strongest({ leaning, isCapital }: WordFacts): number {
  if (!isCapital || !leaning) return -1
  let best = 0
  for (let type = 1; type < 5; type += 1) if (((leaning >> (3 * type)) & 7) > ((leaning >> (3 * best)) & 7)) best = type
  return best * 8 + ((leaning >> (3 * best)) & 7)
}

/**
 * What each word of a document's sentences says together with its neighbours, its sentence and its document; asked for a sentence,
 * then for its words by their index. The list of one word holds until the next is asked for.
 */
export function contextFeatures(
  sentences: WordFacts[][],
  lexicon: Lexicon,
): (sentence: WordFacts[]) => (index: number) => number[] {
  const sightings = sightingsOf(sentences)
  const desk = deskOf(sentences)
  const features: number[] = []
  return (sentence) => {
    const loud = isLoud(sentence) ? 1 : 0
    const places = placesIn(sentence, lexicon)
    const runs = runsOf(sentence)
    const table = tabularOf(sentence)
    return (index) => {
      const word = sentence[index] as WordFacts
      features.length = 0
      pushNeighbours(features, sentence, index, loud)
      pushPlaces(features, sentence, index, places)
      if (table) features.push(mixTwo(80, table, word.squeezed), mixTwo(81, table, (places[index] as number) & 0xff))
      if (!word.isCapital) return features
      if (desk) pushDesk(features, word, desk, places[index] as number)
      pushRun(features, sentence, index, runs)
      pushSighting(features, word, sightings.get(word.lower), loud | (index === 0 ? 2 : 0))
      return features
    }
  }
}

function pushNeighbours(features: number[], sentence: WordFacts[], index: number, loud: number): void {
  const word = sentence[index] as WordFacts
  const before = wordAt(sentence, index - 1)
  const behind = wordAt(sentence, index + 1)
  const second = wordAt(sentence, index - 2)
  features.push(
    mixTwo(7, before.form, word.form),
    mixTwo(8, word.form, behind.form),
    mixTwo(9, before.form, behind.form),
    mixTwo(12, before.squeezed, word.squeezed),
    mixTwo(13, word.squeezed, behind.squeezed),
    mixTwo(14, mixTwo(14, before.squeezed, word.squeezed), behind.squeezed),
    mixTwo(17, word.squeezed, (index === 0 ? 1 : 0) | (loud << 1)),
    mixTwo(18, before.form, word.squeezed),
    mixTwo(19, behind.form, word.squeezed),
    mixTwo(38, second.form, before.form),
    mixTwo(24, before.lists | (word.lists << 6), behind.lists),
    mixTwo(30, before.group, word.group),
    mixTwo(31, word.group, behind.group),
    mixTwo(40, before.cluster, word.squeezed),
    mixTwo(41, behind.cluster, word.squeezed),
  )
  if (word.isCapital && word.leaning) {
    const own = strongest(word)
    features.push(
      mixTwo(160, own, strongest(before)),
      mixTwo(161, own, strongest(behind)),
      mixTwo(162, mixTwo(162, own, strongest(before)), strongest(behind)),
    )
  }
  if (before.lists) features.push(mixTwo(22, before.lists, word.squeezed))
  if (behind.lists) features.push(mixTwo(23, behind.lists, word.squeezed))
  if (second.lists) features.push(mixTwo(39, second.lists, word.squeezed))
}

function pushDesk(features: number[], word: WordFacts, desk: number, place: number): void {
  features.push(
    mixTwo(90, desk, word.squeezed),
    mixTwo(91, desk, place & 0x100ff),
    mixTwo(92, desk, strongest(word)),
    mixTwo(93, desk, word.cluster),
    mixTwo(94, desk, word.form),
  )
}

function pushPlaces(features: number[], sentence: WordFacts[], index: number, places: Int32Array): void {
  const own = places[index] as number
  const before = index > 0 ? (places[index - 1] as number) : -1
  const behind = index + 1 < places.length ? (places[index + 1] as number) : -1
  features.push(mixTwo(36, before, behind))
  if (!own) return
  const word = sentence[index] as WordFacts
  features.push(mix(34, own), mixTwo(35, own, word.squeezed), mixTwo(37, own & 255, wordAt(sentence, index - 1).form))
}

/** For each word the first and last of the run of capitalised words it is in. */
function runsOf(sentence: WordFacts[]): { first: Int32Array; last: Int32Array } {
  const first = new Int32Array(sentence.length)
  const last = new Int32Array(sentence.length)
  for (let index = 0; index < sentence.length; index += 1)
    first[index] =
      wordAt(sentence, index).isCapital && wordAt(sentence, index - 1).isCapital ? (first[index - 1] as number) : index
  for (let index = sentence.length - 1; index >= 0; index -= 1) {
    last[index] =
      wordAt(sentence, index).isCapital && wordAt(sentence, index + 1).isCapital ? (last[index + 1] as number) : index
  }
  return { first, last }
}

function pushRun(
  features: number[],
  sentence: WordFacts[],
  index: number,
  { first, last }: { first: Int32Array; last: Int32Array },
): void {
  const begin = first[index] as number
  const end = last[index] as number
  const before = wordAt(sentence, begin - 1)
  const behind = wordAt(sentence, end + 1)
  const firstWord = sentence[begin] as WordFacts
  const lastWord = sentence[end] as WordFacts
  features.push(
    mix(50, behind.form),
    mix(51, before.form),
    mixTwo(52, end + 1 - index, index + 1 - begin),
    mix(53, behind.cluster),
    mix(54, before.cluster),
    mix(55, lastWord.lists & 6),
    mix(56, lastWord.form),
    mix(57, firstWord.form),
    mix(58, firstWord.lists),
  )
}

function pushSighting(features: number[], word: WordFacts, sighting: Sighting | undefined, where: number): void {
  if (!sighting) return
  features.push(mixTwo(60, sighting.marks, where))
  for (let bit = 1; bit < 64; bit <<= 1) if (sighting.marks & bit) features.push(mixTwo(61, bit, word.squeezed))
  if (sighting.before) features.push(mix(62, sighting.before))
  if (sighting.behind) features.push(mix(63, sighting.behind))
}

/** How much of a short sentence is numbers, in four steps; 0 for running text. Results and standings are mostly numbers. */
function tabularOf(sentence: WordFacts[]): number {
  let words = 0
  let running = 0
  for (const { isWord, isCapital } of sentence) {
    if (isWord) words += 1
    if (isWord && !isCapital) running += 1
  }
  const others = sentence.length - words
  if (running > 2 || sentence.length > 40) return 0
  return 1 + Math.min(3, Math.floor((4 * others) / sentence.length))
}
