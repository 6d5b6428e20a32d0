import { startsUpper } from '../letters.ts'
import { likened, plain } from './fold.ts'

/** A word of a text with its place in it. `isFirst`: a sentence begins with it, so that its capital says nothing. */
export interface PlacedWord {
  text: string
  key: string
  start: number
  end: number
  isCapital: boolean
  isFirst: boolean
  /** Only a space is between it and the word before. */
  isJoined: boolean
  /** Only a space and an elided word are: "Côte d'Ivoire". */
  isElided: boolean
}

const word = /[\p{L}\p{M}]+(?:[-'’\u200c][\p{L}\p{M}]+)*/gu
/** "l'" of "l'Espagne", "dell'" of "dell'Ucraina". */
const elision = /^\p{L}{1,5}['’](?=\p{Lu})/u
/** What {@link plain} changes in a word of small letters, besides likening some. */
const manners = /[-'’]|\u200c|[\u0300-\u036f]|[\u093c\u0958-\u095f\u09bc\u09df]/
const sentenceEnd = /[.!?:;…»“”"„«(\n—–]/u

/** The words of a text that is written with spaces. */
export function placedWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = []
  let end = 0
  for (const { 0: whole, index } of text.matchAll(word)) {
    const elided = elision.exec(whole)?.[0].length ?? 0
    const found = whole.slice(elided)
    const start = index + elided
    const isAfterSpace = index === end + 1 && text[end] === ' '
    const isJoined = isAfterSpace && elided === 0
    words.push({
      text: found,
      key: keyOf(found),
      start,
      end: start + found.length,
      isCapital: startsUpper(found),
      isFirst: words.length === 0 || (!isJoined && sentenceEnd.test(text.slice(end, start))),
      isJoined,
      isElided: isAfterSpace && elided > 0,
    })
    end = start + found.length
  }
  return words
}

/** A word as {@link plain} has it; quicker. */
function keyOf(word: string): string {
  const lower = word.toLowerCase()
  return manners.test(lower) ? plain(word) : likened(lower)
}
