/** A word as written, by where it stands in its text. */
export interface Word {
  text: string
  start: number
  end: number
}

/** Languages written without spaces between words; the segmenter needs a dictionary for them. */
const unspaced = new Set(['ja', 'km', 'lo', 'my', 'th', 'zh'])
const spacedWord = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu
const segmenters = new Map<string, Intl.Segmenter>()

/** Is there nothing between two words of the language? */
export function isUnspaced(languageCode: string): boolean {
  return unspaced.has(languageCode)
}

/** The words of a text in order. Linear in the length of the text. */
export function wordsOf(text: string, languageCode: string): Word[] {
  if (!unspaced.has(languageCode)) return spacedWords(text)
  const segments = [...segmenterOf(languageCode).segment(text)]
  return segments.filter(({ isWordLike }) => isWordLike).map(({ segment, index }) => wordAt(segment, index))
}

function spacedWords(text: string): Word[] {
  const words: Word[] = []
  spacedWord.lastIndex = 0
  for (let found = spacedWord.exec(text); found; found = spacedWord.exec(text))
    words.push(wordAt(found[0], found.index))
  return words
}

const wordAt = (text: string, start: number): Word => ({ text, start, end: start + text.length })

function segmenterOf(languageCode: string): Intl.Segmenter {
  const segmenter = segmenters.get(languageCode) ?? new Intl.Segmenter(languageCode, { granularity: 'word' })
  segmenters.set(languageCode, segmenter)
  return segmenter
}
