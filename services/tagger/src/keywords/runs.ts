import { startsUpper } from '../letters.ts'
import type { ReadParagraph, ReadText, Sentence } from '../read-text.ts'
import { stopWords } from '../stop-words.ts'
import { isUnspaced, type Word } from '../words.ts'
import { capitalsEnd, findKnown, type NameFinder } from './names.ts'

/** A word, or a name of several that is never cut apart. `opens`: its capital may be that of the sentence. */
export interface Term {
  words: string[]
  text: string
  name: boolean
  opens: boolean
}

/** Terms that follow each other with nothing between them, by their paragraph. */
export interface Run {
  paragraph: number
  terms: Term[]
}

interface Reader {
  stop: Set<string>
  known: NameFinder
  gap: string
  capitals: boolean
}

const capitalNouns = new Set(['de', 'lb'])

/** Does every noun of the language have a capital, so that it tells no name? */
export const writesNounsLarge = (languageCode: string): boolean => capitalNouns.has(languageCode)
const longestWord = 40
/** With what is counted or how many of them, as far as it is joined: "2bn", "94th", "85mph". */
const number = /^[\p{N}.,'’-]+(?:bn|mn|tn|m|k|km|kg|mph|kph|am|pm|st|nd|rd|th)?$/u
/** What stands right before or behind a piece of an amount that its marks cut: "US", "1" and "3bn" of "US$1.3bn". */
const amountBefore = /\p{N}[.,]$/u
const amountBehind = /^(?:\p{Sc}|[.,]\p{N})/u
const possessive = /['’]s$/
const firstIdeograph = 0x2e80
const titleShare = 0.6

/** Splits an article into runs of words that carry something; `names` are whole wherever they stand. */
export function runsOf(text: ReadText, names: string[]): Run[] {
  const { languageCode } = text
  const unspaced = isUnspaced(languageCode)
  const reader: Reader = {
    stop: stopWords(languageCode),
    known: findKnown(names, languageCode),
    gap: unspaced ? '' : ' ',
    capitals: !unspaced && !writesNounsLarge(languageCode),
  }
  return [text.headline, ...text.body].flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) => runsOfSentence(paragraph, sentence, reader)),
  )
}

function runsOfSentence(paragraph: ReadParagraph, { words }: Sentence, reader: Reader): Run[] {
  const titled = words.length > 2 && words.filter((word) => startsUpper(word.text)).length > titleShare * words.length
  const isShouted = titled && words.every(({ text }) => text === text.toUpperCase())
  const runs: Run[] = []
  let terms: Term[] = []
  const breakOff = () => {
    if (terms.length > 0) runs.push({ paragraph: paragraph.index, terms })
    terms = []
  }
  for (let at = 0; at < words.length; ) {
    const end = nameEnd(paragraph.text, words, at, titled, reader)
    if (!follows(paragraph.text, words, at, reader)) breakOff()
    const opens = titled || at === 0
    const term = termOf(paragraph.text, words, { from: at, to: end, opens, isShouted }, reader.stop)
    if (term) terms.push(term)
    else breakOff()
    at = end || at + 1
  }
  breakOff()
  return runs
}

function nameEnd(text: string, words: Word[], at: number, titled: boolean, { known, capitals, stop }: Reader): number {
  const end = known(words, at)
  const first = words[at]?.text ?? ''
  if (end > 0 || !capitals || titled || !startsUpper(first) || isStop(first, stop)) return end
  const capitalsTo = capitalsEnd(text, words, at)
  for (let place = at + 1; place < capitalsTo; place++) {
    if (known(words, place) > 0) return withoutLink(words, at, place)
  }
  return capitalsTo
}

/** "Shares of" before a name is none by itself; one word that is left is an ordinary one. */
function withoutLink(words: Word[], from: number, to: number): number {
  let end = to
  while (end > from && !startsUpper(words[end - 1]?.text ?? '')) end--
  return end > from + 1 ? end : 0
}

function follows(text: string, words: Word[], at: number, { gap }: Reader): boolean {
  const from = words[at - 1]?.end ?? 0
  return words[at]?.start === from + gap.length && text.startsWith(gap, from)
}

/** `to` is where a name ends, 0 for a word that is none; in a sentence that is shouted "TO" is no short name. */
function termOf(
  text: string,
  words: Word[],
  { from, to, opens, isShouted }: { from: number; to: number; opens: boolean; isShouted: boolean },
  stop: Set<string>,
): Term | undefined {
  const [first, last] = [words[from], words[to ? to - 1 : from]]
  if (!first || !last) return undefined
  if (to === 0 && (!carries(isShouted ? first.text.toLowerCase() : first.text, stop) || isOfAmount(text, first)))
    return undefined
  const whole = text.slice(first.start, last.end)
  const written = whole.endsWith('s') ? whole.replace(possessive, '') : withPoint(text, whole, last.end)
  const parts = words.slice(from, to || from + 1).map((word) => plain(word.text))
  return { words: parts, text: written, name: to > 0, opens }
}

const pointed = /(?:^|[ .])\p{Lu}\.\p{Lu}$/u

/** "U.S" with the point that words end before. */
function withPoint(text: string, name: string, end: number): string {
  return text[end] === '.' && pointed.test(name) ? `${name}.` : name
}

const plain = (word: string) => {
  const small = word.toLowerCase()
  return small.endsWith('s') ? small.replace(possessive, '') : small
}

function carries(word: string, stop: Set<string>): boolean {
  if (word.length > longestWord || (word.length < 3 && !isShort(word))) return false
  return !isStop(word, stop) && !number.test(word)
}

const reach = 2

function isOfAmount(text: string, { start, end }: Word): boolean {
  return (
    amountBefore.test(text.slice(Math.max(0, start - reach), start)) || amountBehind.test(text.slice(end, end + reach))
  )
}

const isShort = (word: string) => word.charCodeAt(0) >= firstIdeograph || isShortName(word)

/** "US" is a country, "us" is not. */
function isStop(word: string, stop: Set<string>): boolean {
  const small = plain(word)
  return (stop.has(small) || (small.includes('’') && stop.has(small.replace('’', "'")))) && !isShortName(word)
}

const isShortName = (word: string) => word.length === 2 && startsUpper(word) && word === word.toUpperCase()
