/** How a line reads: as running text, as one short sentence, or as neither (a headline, a name, a button). */
export type Form = 'prose' | 'sentence' | 'short'

const sample = 2_000
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const charsOfWord = 2
const closing = /[.!?…。！？؟।][\p{Pf}\p{Pi}"'”’»)\]]{0,4}$/u
const inner = /[\p{Ll}\d)][.!?…]["”’»)]?\s["'“‘«„¿¡(]?\p{Lu}|[。！？]./u
const fewestLetters = 0.6

const proseWords = 12
const proseLength = 60
const unfinishedWords = 35
const sentenceWords = 3

/** Tells the form of a line. */
export function formOf(text: string): Form {
  const words = wordsIn(text)
  if (words < sentenceWords || lettersIn(text) < fewestLetters) return 'short'
  const ends = closing.test(text.slice(-10))
  const isLong = words >= proseWords && text.length >= proseLength
  if (isLong && (ends || inner.test(text.slice(0, sample)))) return 'prose'
  if (words >= unfinishedWords) return 'prose'
  return ends || (text.endsWith(':') && words >= 2 * sentenceWords) ? 'sentence' : 'short'
}

/** Words of a text on one line; writing without spaces counts by its characters. */
export function wordsIn(text: string): number {
  if (unspaced.test(text.slice(0, sample))) return Math.ceil(text.length / charsOfWord)
  let words = text === '' ? 0 : 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1
  return words
}

/** Share of letters in the beginning of a text, white space aside: low in code, logs and tables. */
export function lettersIn(text: string): number {
  const start = text.slice(0, sample).replaceAll(' ', '')
  return start === '' ? 0 : (start.match(/\p{L}|\p{M}/gu)?.length ?? 0) / start.length
}

/** Does a sentence end at the end of this text? */
export function endsSentence(text: string): boolean {
  return closing.test(text.slice(-10))
}
