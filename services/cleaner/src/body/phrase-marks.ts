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
/** Bits in the order of `phraseNames`. */
export type Marks = number
if (phraseNames.length > 32) throw new Error(`${phraseNames.length} marks of phrases are more than a number has bits`)

function markOf(...names: string[]): Marks {
  const places = names.map((name) => phraseNames.indexOf(name))
  if (places.includes(-1)) throw new Error(`One of these is no mark: ${names.join(', ')}`)
  return places.reduce((marks, place) => marks | (1 << place), 0)
}

const endings = markOf('is more', 'is related', 'is comments', 'is footer')
const furniture = markOf('is footer', 'is newsletter', 'is comments')
const buttons = markOf('is button')
const about = markOf('is about')
const calls = markOf('is button', 'is more', 'opens more', 'prompts')
const prompts = markOf('prompts')

/** Whether a line with such marks opens what is not of the article: other articles, comments, the foot of the page. */
export function opensOther(marks: Marks): boolean {
  return (marks & endings) !== 0
}

/** Whether it says what stands at the foot of a page. */
export function isFurniture(marks: Marks): boolean {
  return (marks & furniture) !== 0
}

/** Whether it is the name of a button. */
export function isButton(marks: Marks): boolean {
  return (marks & buttons) !== 0
}

/** Whether it opens what somebody says of themselves. */
export function opensAbout(marks: Marks): boolean {
  return (marks & about) !== 0
}

/** Whether it calls on the reader to do something. */
export function isCall(marks: Marks): boolean {
  return (marks & calls) !== 0
}

/** Whether it asks the reader for something. */
export function asksReader(marks: Marks): boolean {
  return (marks & prompts) !== 0
}

/** Writes each mark into a row, from `at`, as 0 or 1. */
export function writeMarks(row: Float32Array, at: number, marks: Marks): void {
  for (let index = 0; index < phraseNames.length; index += 1) row[at + index] = (marks >>> index) & 1
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
const beginsWithDigit = /^\d/
const mostOpeningWords = 6
const mostWords = 12

const wordsAt = 2 * listNames.length
const othersAt = wordsAt + wordNames.length

/** Which phrases a line is, opens with or holds. `folded` is the line, folded. */
export function phraseMarks(text: string, folded: string): Marks {
  if (text.length > longest || folded === '') return 0
  const hasDigit = /\d/.test(text)
  return (
    listBits(folded, hasDigit) |
    ((hasDigit ? wordBits(folded) : 0) << wordsAt) |
    (Number(isPrompt(text, folded)) << othersAt) |
    (Number(holdsAddress(text)) << (othersAt + 1)) |
    (Number(hasSign(text)) << (othersAt + 2)) |
    (Number(/^[^.!?]{2,40}[:|–—]/.test(text)) << (othersAt + 3))
  )
}

/** The lists that a line is an item of, and behind them those that it opens with one of. */
function listBits(folded: string, hasDigit: boolean): number {
  const line = hasDigit ? withoutNumbers(folded) : folded
  const most = longestOf.get(firstWord(line))
  if (!most) return 0
  return (line.length > longestPhrase ? 0 : wholeBits(line)) | (openingBits(line, most) << listNames.length)
}

function hasSign(text: string): boolean {
  return opening.has(text[0] as string) || closing.has(text.at(-1) as string) || text.includes('©')
}

function holdsAddress(text: string): boolean {
  return text.includes('://') || text.includes('www.') || (text.includes('@') && /\S@\S/.test(text))
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
  let bits = 0
  let start = 0
  for (let words = 0; words < mostWords && start < folded.length; words += 1) {
    const space = folded.indexOf(' ', start)
    const end = space < 0 ? folded.length : space
    bits |= singleWords.get(folded.slice(start, end)) ?? 0
    start = end + 1
  }
  return bits
}

/** `comments 12` is `comments`; of a line that begins with no phrase as it is, nothing but the beginning matters. */
function withoutNumbers(folded: string): string {
  if (!beginsWithDigit.test(folded) && !longestOf.has(firstWord(folded))) return folded
  return folded
    .split(' ')
    .filter((word) => !/^\d+[km]?$/.test(word))
    .join(' ')
}
