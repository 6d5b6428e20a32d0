import { isPrompt } from '../saved-text/prompts.ts'
import { firstWord, items, languages } from '../saved-text/vocabulary.ts'
import type { Words } from '../saved-text/words/words.ts'
import { fold } from '../text.ts'

type Pick = (words: Words) => string

/** Phrases of a page's furniture that a line is, or that it opens with. */
const phraseLists: Record<string, Pick> = {
  button: (words) => words.buttons,
  more: (words) => words.more,
  related: (words) => words.related,
  comments: (words) => words.comments,
  footer: (words) => words.footer,
  newsletter: (words) => words.newsletter,
  by: (words) => words.by,
  credit: (words) => words.credit,
  dated: ({ dated }) => `${dated.published}|${dated.updated}|${dated.saved}`,
  section: (words) => words.sections,
  kicker: (words) => words.kickers,
  'reading time': (words) => words.readingTime,
  about: (words) => words.about,
}
const listNames = Object.keys(phraseLists)

/** Single words that a line holds. */
const wordLists: Record<string, Pick> = {
  month: (words) => words.months.replaceAll(' ', '|'),
  ago: ({ ago }) => ago.units,
}
const wordNames = Object.keys(wordLists)

export const phraseNames = [
  ...listNames.map((name) => `is ${name}`),
  ...listNames.map((name) => `opens ${name}`),
  ...wordNames.map((name) => `holds ${name}`),
  ...['prompts', 'address', 'sign', 'label'],
]
/** Where a mark is in what `phraseMarks` gives. */
export function markOf(name: string): number {
  return phraseNames.indexOf(name)
}

const endings = ['is more', 'is related', 'is comments', 'is footer'].map(markOf)
const about = markOf('is about')
const calls = ['is button', 'is more', 'opens more', 'prompts'].map(markOf)

/** Whether a line with such marks opens what is not of the article: other articles, comments, the foot of the page. */
export function opensOther(marks: Uint8Array): boolean {
  return endings.some((mark) => marks[mark] === 1)
}

/** Whether it opens what somebody says of themselves. */
export function opensAbout(marks: Uint8Array): boolean {
  return marks[about] === 1
}

/** Whether it calls on the reader to do something. */
export function isCall(marks: Uint8Array): boolean {
  return calls.some((mark) => marks[mark] === 1)
}

/** The lists that each phrase is in, as bits; phrases that end in `*` are only how a line begins. */
const wholes = new Map<string, number>()
const openings = new Map<string, [phrase: string, bits: number][]>()
const singleWords = new Map<string, number>()
for (const words of Object.values(languages)) {
  for (const [list, name] of listNames.entries())
    for (const item of items(phraseLists[name]?.(words) ?? '')) addPhrase(item, 1 << list)
  for (const [list, name] of wordNames.entries())
    for (const item of items(wordLists[name]?.(words) ?? ''))
      singleWords.set(fold(item), (singleWords.get(fold(item)) ?? 0) | (1 << list))
}

function addPhrase(item: string, bit: number): void {
  const phrase = fold(item)
  wholes.set(phrase, (wholes.get(phrase) ?? 0) | bit)
  if (!item.endsWith('*')) return
  const known = openings.get(firstWord(phrase)) ?? []
  openings.set(firstWord(phrase), [...known, [phrase, bit]])
}

const opening = new Set('©®→›»▶►•|+#@✉☎')
const closing = new Set('→›»▶►>')
const longest = 320
const longestPhrase = 100
const mostOpeningWords = 6
const mostWords = 12

/** Which phrases a line is, opens with or holds: 1 or 0 in the order of `phraseNames`. `folded` is the line, folded. */
export function phraseMarks(text: string, folded: string): Uint8Array {
  const marks = new Uint8Array(phraseNames.length)
  if (text.length > longest || folded === '') return marks
  const hasDigit = /\d/.test(text)
  const line = hasDigit ? withoutNumbers(folded) : folded
  const most = longestOf.get(firstWord(line))
  if (most) {
    spread(marks, 0, line.length > longestPhrase ? 0 : wholeBits(line))
    spread(marks, listNames.length, openingBits(line, most))
  }
  spread(marks, 2 * listNames.length, hasDigit ? wordBits(folded) : 0)
  const last = 2 * listNames.length + wordNames.length
  marks[last] = Number(isPrompt(text, folded))
  marks[last + 1] = Number(holdsAddress(text))
  marks[last + 2] = Number(opening.has(text[0] as string) || closing.has(text.at(-1) as string) || text.includes('©'))
  marks[last + 3] = Number(/^[^.!?]{2,40}[:|–—]/.test(text))
  return marks
}

function holdsAddress(text: string): boolean {
  return text.includes('://') || text.includes('www.') || (text.includes('@') && /\S@\S/.test(text))
}

function spread(marks: Uint8Array, at: number, bits: number): void {
  for (let left = bits, mark = at; left > 0; left >>= 1, mark += 1) if (left & 1) marks[mark] = 1
}

function wholeBits(line: string): number {
  const found = openings.get(firstWord(line))
  const bits = wholes.get(line) ?? 0
  return found ? found.reduce((all, [phrase, bit]) => (begins(line, phrase) ? all | bit : all), bits) : bits
}

function begins(line: string, phrase: string): boolean {
  return line.startsWith(phrase) && (line.length === phrase.length || line[phrase.length] === ' ')
}

/** Of the words that phrases begin with, how many words the longest of them has; hardly any line begins with one. */
const longestOf = new Map<string, number>()
for (const phrase of wholes.keys()) {
  const first = firstWord(phrase)
  longestOf.set(first, Math.max(longestOf.get(first) ?? 0, Math.min(mostOpeningWords, phrase.split(' ').length)))
}

function openingBits(line: string, most: number): number {
  let bits = 0
  let end = -1
  for (let words = 0; words < most && end < line.length; words += 1) {
    const next = line.indexOf(' ', end + 1)
    end = next < 0 ? line.length : next
    bits |= wholes.get(line.slice(0, end)) ?? 0
  }
  return bits
}

function wordBits(folded: string): number {
  return folded.split(' ', mostWords).reduce((bits, word) => bits | (singleWords.get(word) ?? 0), 0)
}

/** `comments 12` is `comments`. */
function withoutNumbers(folded: string): string {
  return folded
    .split(' ')
    .filter((word) => !/^\d+[km]?$/.test(word))
    .join(' ')
}
