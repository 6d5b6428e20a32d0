import { hashNumbers, hashOf } from '../hash.ts'
import { alone, inWord, placeOf } from '../letters.ts'
import { headlineIndex, type Paragraph } from '../paragraphs.ts'

const shingleWords = 5

/** Hyphens and joiners that nobody sees. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/**
 * The distinct 32-bit hashes of all runs of five words of the body, in no order. Words are lower-cased NFKC, a character each where
 * they are written without spaces; neither the language nor the paragraphs matter. A body of fewer words is one run.
 */
export function shinglesOf(paragraphs: Paragraph[]): Set<number> {
  const words: number[] = []
  for (const { index, text } of paragraphs) {
    if (index !== headlineIndex) addWords(words, text.normalize('NFKC').toLowerCase().replace(invisible, ''))
  }
  const shingles = new Set<number>()
  if (words.length > 0 && words.length < shingleWords) shingles.add(hashNumbers(words, 0, words.length))
  for (let at = 0; at + shingleWords <= words.length; at++) shingles.add(hashNumbers(words, at, shingleWords))
  return shingles
}

function addWords(words: number[], text: string): void {
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at)
    if (end > at) words.push(hashOf(text, at, end))
    at = Math.max(end, at + 1)
  }
}

/** The place itself where no word begins. */
function endOfWord(text: string, start: number): number {
  const place = placeOf(text.charCodeAt(start))
  if (place === alone) return start + 1
  let end = start
  while (end < text.length && placeOf(text.charCodeAt(end)) === inWord) end++
  return end
}
