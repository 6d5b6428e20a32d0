import { headlineIndex, type Paragraph } from './paragraphs.ts'
import { stopWords } from './stop-words.ts'
import { wordsOf } from './words.ts'

const maxKeywords = 10
const headlineWeight = 4
const ledeWeight = 2
const number = /^[\p{N}'’-]+$/u
const possessive = /['’]s$/

/**
 * The words that carry an article, at most ten, lower-cased: how often each is said, where the headline and the first
 * paragraph count more. Of equals the one said first comes first, so the same text always gives the same list.
 */
export function keywordsOf(paragraphs: Paragraph[], languageCode: string): string[] {
  const stop = stopWords(languageCode)
  const scores = new Map<string, number>()
  for (const { index, text } of paragraphs) {
    for (const written of wordsOf(text, languageCode)) {
      const word = written.toLowerCase().replace(possessive, '')
      if (!carries(word) || stop.has(word)) continue
      scores.set(word, (scores.get(word) ?? 0) + weight(index))
    }
  }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, maxKeywords)
    .map(([word]) => word)
}

function weight(index: number): number {
  if (index === headlineIndex) return headlineWeight
  return index === 0 ? ledeWeight : 1
}

const longestWord = 40

/** A single letter, a number or a run-on string tells a reader nothing; a single ideograph may. */
function carries(word: string): boolean {
  if (word.length > longestWord || number.test(word)) return false
  return word.length > 2 || word.charCodeAt(0) >= 0x2e80
}
