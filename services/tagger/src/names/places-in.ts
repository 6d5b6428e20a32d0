import { joinHash, type Lexicon, longestEntry } from './lexicon.ts'
import type { WordFacts } from './word-facts.ts'

/**
 * For each word the longest name of the gazetteer that it is in: bits 0–7 its sort when the word is the first of it, 8–15 when it is a
 * further one, 16 the last word, 17 a name of several.
 */
export function placesIn(sentence: WordFacts[], lexicon: Lexicon): Int32Array {
  const places = new Int32Array(sentence.length)
  for (let index = 0; index < sentence.length; index += 1) {
    if (!(sentence[index] as WordFacts).isCapital) continue
    const { bits, length } = longestFrom(sentence, index, lexicon)
    for (let word = 0; word < length; word += 1) {
      places[index + word] = (bits << (word === 0 ? 0 : 8)) | lastBit(word, length) | (length > 1 ? 1 << 17 : 0)
    }
    index += Math.max(0, length - 1)
  }
  return places
}

const lastBit = (word: number, length: number) => (word === length - 1 ? 1 << 16 : 0)
const links = new Set(['of', 'the', 'and', 'de', 'la', 'du', 'el', 'al'])

function longestFrom(sentence: WordFacts[], index: number, lexicon: Lexicon): { bits: number; length: number } {
  let key = 0
  let found = { bits: 0, length: 0 }
  for (let length = 1; length <= longestEntry; length += 1) {
    const word = sentence[index + length - 1]
    if (!word || (length > 1 && !word.isCapital && !links.has(word.lower))) break
    key = length === 1 ? word.key : joinHash(key, word.key)
    const bits = lexicon.placeBitsOf(key)
    if (bits) found = { bits, length }
  }
  return found
}
