import { wordsOf } from '../bench/scores/words.ts'
import { candidatesOf, indexShingles, longestChain, type Place, shingleLength } from './alignment.ts'

/** How much of a block the true body has: from 0 to 1. */
export type Label = number

/** Of a block that is out of order, so much must be met, and of its place in the body at most so much already be taken. */
const leastMet = 0.7
const mostTaken = 0.3
/** Between its neighbours a short block may be so many words off. */
const slack = 12

/**
 * Lays the blocks of a page over its true body, word by word: blocks and body are mostly in one order, and each stretch of the
 * body is given to one block, so that a teaser or a pull quote that repeats it is none of it.
 */
export function labelBlocks(texts: string[], body: string): Label[] {
  const truth = wordsOf(body)
  const blocks = texts.map((text) => wordsOf(text))
  const shingles = indexShingles(truth)
  const candidates = blocks.map((words) => candidatesOf(words, shingles))
  const places = longestChain(candidates)
  const taken = new Uint8Array(truth.length)
  const labels = blocks.map((words, index) => take(words, places[index], truth, taken))

  for (const [index, words] of blocks.entries()) {
    const best = places[index] ? undefined : candidates[index]?.[0]
    if (!best || !isFree(best, words.length, taken)) continue
    places[index] = best
    labels[index] = take(words, best, truth, taken)
  }
  for (const [index, words] of blocks.entries()) {
    if (places[index] || words.length === 0 || words.length >= shingleLength) continue
    const at = findBetween(words, gapAround(places, blocks, index, truth.length), truth, taken)
    if (at === undefined) continue
    places[index] = { at, matched: words.length }
    taken.fill(1, at, at + words.length)
    labels[index] = 1
  }
  return labels
}

function take(words: string[], place: Place | undefined, truth: string[], taken: Uint8Array): Label {
  if (!place) return 0
  let same = 0
  for (const [offset, word] of words.entries()) {
    if (truth[place.at + offset] !== word) continue
    same += 1
    taken[place.at + offset] = 1
  }
  // Where a word too many shifts the rest, shingles tell more than places.
  return Math.max(same / words.length, Math.min(1, (place.matched + shingleLength - 1) / words.length))
}

function isFree({ at, matched }: Place, length: number, taken: Uint8Array): boolean {
  if (matched < leastMet * Math.max(1, length - shingleLength + 1)) return false
  const within = taken.subarray(Math.max(0, at), at + length)
  return within.reduce((sum, word) => sum + word, 0) <= mostTaken * length
}

type Gap = [from: number, to: number]

/** The words of the body between the blocks before and behind one. */
function gapAround(places: (Place | undefined)[], blocks: string[][], index: number, end: number): Gap {
  const before = places.findLastIndex((place, at) => at < index && place !== undefined)
  const behind = places.findIndex((place, at) => at > index && place !== undefined)
  const from = (places[before]?.at ?? 0) + (blocks[before]?.length ?? 0)
  const to = places[behind]?.at ?? end
  return [Math.max(0, from - 1), Math.min(end, Math.min(to, from + slack) + 1)]
}

function findBetween(words: string[], [from, to]: Gap, truth: string[], taken: Uint8Array): number | undefined {
  for (let at = from; at + words.length <= to; at += 1)
    if (words.every((word, offset) => truth[at + offset] === word && !taken[at + offset])) return at
  return undefined
}
