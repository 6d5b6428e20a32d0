import { headlineIndex, type Paragraph } from './paragraphs.ts'
import { wordsOf } from './words.ts'

/** Silent reading of English non-fiction, words a minute: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047. */
const wordsPerMinute = 238

/** Words of the body; the headline is not counted. */
export function countWords(paragraphs: Paragraph[], languageCode: string): number {
  let count = 0
  for (const { index, text } of paragraphs) {
    if (index === headlineIndex) continue
    for (const _word of wordsOf(text, languageCode)) count++
  }
  return count
}

/** Whole minutes, rounded up: only an article without words takes none. */
export function readingMinutes(wordCount: number): number {
  return Math.ceil(wordCount / wordsPerMinute)
}
