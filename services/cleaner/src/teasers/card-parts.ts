import type { Teaser } from '@copydesk/contracts'
import type { PageBlock } from '../body/page-block.ts'
import { isClassed } from '../fields/class-words.ts'
import { clean } from '../fields/shown-text.ts'
import { type PageElement, textOf } from '../page-tree.ts'
import { toPartialDate } from '../partial-date.ts'
import { bylineIn, isPerson, isPublisherName, isRoleLine, namesIn } from '../saved-text/names.ts'
import { isPrompt } from '../saved-text/prompts.ts'
import { relativeTimeIn } from '../saved-text/relative-time.ts'
import { languages, phrases, says } from '../saved-text/vocabulary.ts'
import { datesIn, yearlessDaysIn } from '../saved-text/written-dates.ts'
import { fold, oneLine } from '../text.ts'

/** What a card says besides its headline. */
export type Parts = Pick<Teaser, 'publisher' | 'publishedAt' | 'publishedText' | 'text'>

const buttons = phrases((words) => words.buttons)
const readingTime = new Set(
  Object.values(languages)
    .flatMap((words) => words.readingTime.split('|'))
    .map(fold),
)
const publisherClass = /publisher|source|site-?name|outlet|provider|brand/i
const longestShort = 90
/** `yesterday` */
const longestDay = 24
const mostBesideDate = 40
const fewestTextLetters = 40
const longestText = 2_000

/** Reads the lines of a card besides its headline: those ahead of it may give a time or a publisher, those behind it the summary too. */
export function readParts(headline: string, ahead: PageBlock[], behind: PageBlock[], fetchedAt: string): Parts {
  const parts: Parts = {}
  const texts: string[] = []
  for (const block of [...ahead, ...behind]) {
    if (readTime(parts, block.text, fetchedAt) || readPublisher(parts, block)) continue
    if (!ahead.includes(block) && isSummary(block, headline)) texts.push(clean(block.text))
  }
  const text = within(texts)
  return { ...parts, ...(text && { text }) }
}

/** As many paragraphs as there is room for. */
function within(texts: string[]): string {
  let text = ''
  for (const each of new Set(texts)) {
    if (text.length + each.length > longestText) break
    text += text === '' ? each : `\n${each}`
  }
  return text
}

/** What a `time` element of a card says. */
export function readTimeElement(parts: Parts, time: PageElement, fetchedAt: string): void {
  const datetime = time.attributes.get('datetime')
  const date = datetime && toPartialDate(datetime, fetchedAt)
  const written = oneLine(textOf(time))
  if (date && parts.publishedAt === undefined) parts.publishedAt = date
  if (written !== '' && written.length <= longestShort && /\d/.test(written)) parts.publishedText ??= written
}

/** A date is absolute, so it is both. */
function readTime(parts: Parts, text: string, fetchedAt: string): boolean {
  const hasDigit = text.length <= longestShort && /\d/.test(text)
  if (!hasDigit && text.length > longestDay) return false
  const line = oneLine(text)
  return readAgo(parts, line) || (hasDigit && (readDate(parts, line, fetchedAt) || readYearless(parts, line)))
}

function readAgo(parts: Parts, line: string): boolean {
  const ago = relativeTimeIn(line)
  if (!ago) return false
  parts.publishedText ??= ago.time
  if (ago.rest !== '' && mayBePublisher(ago.rest)) parts.publisher ??= ago.rest
  return true
}

function readDate(parts: Parts, line: string, fetchedAt: string): boolean {
  const [date] = datesIn(line)
  if (!date || line.length - (date.end - date.start) > mostBesideDate) return false
  const written = line.slice(date.start, date.end).trim()
  const at = toPartialDate(written, fetchedAt)
  parts.publishedText ??= written
  if (at) parts.publishedAt ??= at
  return true
}

/** `12 May`, `14:30` */
function readYearless(parts: Parts, line: string): boolean {
  const isTime = /^(?:[\p{L}.,]{0,12}\s)?\d{1,2}[:.h]\d{2}(?:\s?(?:uhr|am|pm|[ap]\.m\.))?$/iu.test(line)
  if (!isTime && (line.length > 30 || yearlessDaysIn(line).length === 0)) return false
  parts.publishedText ??= line
  return true
}

function readPublisher(parts: Parts, { element, text }: PageBlock): boolean {
  if (text.length > longestShort / 2 || !(isClassed(element, publisherClass) && mayBePublisher(text))) return false
  parts.publisher ??= text
  return true
}

function mayBePublisher(name: string): boolean {
  return isPublisherName(name) && !isPerson(name) && !isRoleLine(name) && !/\d/.test(name)
}

function isSummary({ text, kind, links }: PageBlock, headline: string): boolean {
  if (text.length < fewestTextLetters || kind === 'caption' || links > 3) return false
  const folded = fold(text)
  if (text === headline || folded === fold(headline) || says(buttons, folded) || isPrompt(text, folded)) return false
  const isReadingTime = text.length <= longestShort && readingTime.has(folded.replace(/^\d+ /, ''))
  return !isReadingTime && !bylineIn(text) && !isNames(text)
}

/** Of a line of names, this much is names. */
const leastNames = 0.7

/** `Ann Example / Ben Sample` */
function isNames(text: string): boolean {
  if (text.length > 2 * longestShort || lettersInSmallWords(text) > (1 - leastNames) * text.length) return false
  const names = namesIn(text)
  return names !== undefined && names.join(' ').length >= text.length * leastNames
}

const fewestSmall = 4

/** How much of a line is words that no name has: of four small letters or more, and not `della` or the like. */
function lettersInSmallWords(text: string): number {
  let letters = 0
  let start = text.indexOf(' ') + 1
  for (let end = text.indexOf(' ', start); start > 0 && end > 0; end = text.indexOf(' ', start)) {
    if (end - start >= fewestSmall && isSmallWord(text, start, end)) letters += end - start
    start = end + 1
  }
  return letters
}

function isSmallWord(text: string, start: number, end: number): boolean {
  if (text.startsWith('d', start)) return false
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x61 || code > 0x7a) return false
  }
  return true
}
