import { startsUpper } from '../letters.ts'

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
}

const word = /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu
/** "l'" of "l'Espagne", "dell'" of "dell'Ucraina". */
const elision = /^\p{L}{1,5}['’](?=\p{Lu})/u
const sentenceEnd = /[.!?:;…»“”"„«(\n—–]/u

/** The words of a text that is written with spaces. */
export function placedWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = []
  let end = 0
  for (const { 0: whole, index } of text.matchAll(word)) {
    const elided = elision.exec(whole)?.[0].length ?? 0
    const found = whole.slice(elided)
    const start = index + elided
    const isJoined = start === end + 1 && text[end] === ' '
    words.push({
      text: found,
      key: found.toLowerCase(),
      start,
      end: start + found.length,
      isCapital: startsUpper(found),
      isFirst: words.length === 0 || (!isJoined && sentenceEnd.test(text.slice(end, start))),
      isJoined,
    })
    end = start + found.length
  }
  return words
}
