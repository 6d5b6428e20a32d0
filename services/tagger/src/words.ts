import { between, placeOf } from './letters.ts'

/** A word as written, by where it stands in its text. */
export interface Word {
  text: string
  start: number
  end: number
}

/** Languages written without spaces between words; the segmenter needs a dictionary for them. */
const unspaced = new Set(['ja', 'km', 'lo', 'my', 'th', 'zh'])
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

/** How many words a text has; quicker than to list them. */
export function countWordsIn(text: string, languageCode: string): number {
  if (unspaced.has(languageCode)) return wordsOf(text, languageCode).length
  let count = 0
  eachSpacedWord(text, () => {
    count += 1
  })
  return count
}

function spacedWords(text: string): Word[] {
  const words: Word[] = []
  eachSpacedWord(text, (start, end) => words.push({ text: text.slice(start, end), start, end }))
  return words
}

function eachSpacedWord(text: string, take: (start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at)
    if (end > at) take(at, end)
    at = end > at ? end : at + 1
  }
}

const joiners = "'’-"

/** After the word that begins at a place, with apostrophes and hyphens inside; the place itself where none does. */
function endOfWord(text: string, start: number): number {
  let end = start
  for (;;) {
    const size = letterSize(text, end)
    const joined = size === 0 && end > start && joiners.includes(text.charAt(end)) ? letterSize(text, end + 1) : 0
    if (size + joined === 0) return end
    end += size || 1 + joined
  }
}

const astralLetter = /^[\p{L}\p{N}\p{M}]$/u

/** How many code units the letter, mark or digit at a place has; 0 when there is none. */
function letterSize(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (Number.isNaN(unit)) return 0
  if (placeOf(unit) !== between) return 1
  const isPair = unit >= 0xd800 && unit <= 0xdbff && astralLetter.test(text.slice(at, at + 2))
  return isPair ? 2 : 0
}

const wordAt = (text: string, start: number): Word => ({ text, start, end: start + text.length })

function segmenterOf(languageCode: string): Intl.Segmenter {
  const segmenter = segmenters.get(languageCode) ?? new Intl.Segmenter(languageCode, { granularity: 'word' })
  segmenters.set(languageCode, segmenter)
  return segmenter
}
