import { headlineIndex, type Paragraph } from './paragraphs.ts'
import { countWordsIn } from './words.ts'

/** Silent reading of English non-fiction, words a minute: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047. */
const english = 238

/**
 * Reading aloud, words a minute: Trauzettel-Klosinski and Dietz 2012, https://doi.org/10.1167/iovs.11-8284. Of Chinese and Japanese
 * it counts characters, 255 and 357; a word of the segmenter has 1.6 of them.
 */
const aloud: Record<string, number> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 357 / 1.6,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 255 / 1.6,
}
const aloudOnAverage = 184

/** Words of the body; the headline is not counted. */
export function countWords(paragraphs: Paragraph[], languageCode: string): number {
  return paragraphs
    .filter(({ index }) => index !== headlineIndex)
    .reduce((count, { text }) => count + countWordsIn(text, languageCode), 0)
}

/** Whole minutes of silent reading, rounded up: only an article without words takes none. */
export function readingMinutes(wordCount: number, languageCode = 'en'): number {
  const wordsPerMinute = (english * (aloud[languageCode] ?? aloudOnAverage)) / (aloud.en ?? english)
  return Math.ceil(wordCount / wordsPerMinute)
}
