import type { Teaser } from '@copydesk/contracts'
import { cleanTeaser } from './clean-teaser.ts'
import { datelineOf } from './datelines.ts'
import { isNoise, isText, type Line } from './line.ts'
import { isDomain, isPublisherName } from './names.ts'
import type { Box } from './zones.ts'

type Card = Pick<Teaser, 'headline' | 'publisher' | 'publishedAt' | 'publishedText' | 'dateline' | 'text' | 'block'>

const mostTeasers = 100
const longestHeadline = 300
const fewestWords = 4
/** Where so many cards have a time or are said twice, a line alone is none. */
const fewestSure = 2

/** What the boxes of a page promote, each article once. `readDay` gives the day a line is dated. */
export function teasersOf(boxes: Box[], readDay: (line: Line) => string | undefined): Teaser[] {
  const cards = boxes.flatMap((box) => cardsIn(box, readDay))
  const distinct = new Map<string, Card>()
  for (const card of cards) {
    const key = card.headline.toLowerCase()
    const known = distinct.get(key)
    if (!known || (card.text && !known.text)) distinct.set(key, { ...known, ...card })
  }
  return [...distinct.values()].slice(0, mostTeasers).map((card, position) => ({ ...card, position }))
}

interface OpenCard extends Card {
  folded: string
  parts: string[]
  /** Something but a headline's length says that it is one. */
  isSure: boolean
}

function cardsIn({ block, lines }: Box, readDay: (line: Line) => string | undefined): Card[] {
  const cards: OpenCard[] = []
  const content = lines.filter((line) => line.mark !== 'rule' && isContent(line))
  let publisher: string | undefined
  for (const [index, line] of content.entries()) {
    const open = cards.at(-1)
    const next = content.slice(index + 1, index + 4)
    const brief = briefIn(line, open)
    if (brief) cards.push({ ...opened({ ...line, text: brief.headline }, block, publisher), parts: [brief.text] })
    else if (open && belongs(open, line, next)) add(open, line, readDay)
    else if (isHeadline(line) || isShortHeadline(line, next)) cards.push(opened(line, block, publisher))
    publisher = standsAhead(line, next, open) ? line.text : undefined
  }
  const isDated = cards.filter((card) => card.isSure).length >= fewestSure
  const isCard = (card: OpenCard) => card.isSure || (block !== undefined && (!isDated || card.parts.length > 0))
  return cards.filter(isCard).map(close)
}

/** `Seal rescued – It had followed a van.`: headline and text on one line. */
function briefIn({ text, form }: Line, open: OpenCard | undefined): { headline: string; text: string } | undefined {
  if (open?.parts.length === 0) return undefined
  const [, headline, rest] =
    form === 'prose' ? (/^([^.!?]{8,90}?)\s?(?:[–—]|:)\s(\p{Lu}.{20,})$/u.exec(text) ?? []) : []
  return headline && rest && !datelineOf(text) ? { headline, text: rest } : undefined
}

/** Some name the publisher above the headline: its name is no part of a card that is complete. */
function standsAhead(line: Line, [next, after, later]: Line[], open: OpenCard | undefined): boolean {
  const isDone = open === undefined || open.publishedText !== undefined || open.parts.length > 0
  return (
    isDone &&
    line.words < fewestWords &&
    !(after && later?.ago && !after.ago && isPublisherName(after.text)) &&
    !line.ago &&
    isPublisherName(line.text) &&
    next !== undefined &&
    isHeadline(next)
  )
}

function opened(line: Line, block: string | undefined, publisher: string | undefined): OpenCard {
  const headline = line.text.replace(/^\d{1,2}[.)]?\s(?=\p{Lu})/u, '')
  const known = { ...(block && { block }), ...(publisher && { publisher }) }
  return { headline, folded: line.folded, parts: [], isSure: line.promo !== undefined, ...known }
}

/** An agency's name alone is a credit elsewhere. */
function isContent(line: Line): boolean {
  const mayBePublisher = line.roles.has('credit') && line.words < fewestWords
  return (
    !line.roles.has('related') &&
    !line.roles.has('footer') &&
    (line.ago !== undefined || mayBePublisher || !isNoise(line))
  )
}

function isHeadline({ text, words, form, ago, dates }: Line): boolean {
  return !ago && text.length <= longestHeadline && form !== 'prose' && words >= fewestWords && dates.length === 0
}

/** `Goat visits council`, right over `The Example · 3h`. */
function isShortHeadline({ words, form, ago }: Line, [next]: Line[]): boolean {
  return words >= 2 && form === 'short' && !ago && next?.ago !== undefined && next.ago.rest !== ''
}

/** Whether a line says more of the open card, rather than being the headline of the next. */
function belongs(card: OpenCard, line: Line, next: Line[]): boolean {
  if (line.folded !== '' && line.folded === card.folded) return true
  if (line.folded !== '' && line.folded === next[0]?.folded) return false
  if (line.ago || line.form === 'prose' || line.dates.length > 0 || line.byline) return true
  if (card.publisher !== undefined && line.text === card.publisher) return true
  if (card.parts.length > 0) return isText(line) && next.slice(0, 2).some(({ form }) => form === 'prose')
  return (
    isPublisherLine(card, line, next) ||
    (line.form === 'sentence' && /[.!]$/.test(line.text) && !/[.!]$/.test(card.headline))
  )
}

function isPublisherLine(card: OpenCard, line: Line, [next, after]: Line[]): boolean {
  if (card.publisher !== undefined || !isPublisherName(line.text)) return false
  const isDated = (each: Line | undefined) => each !== undefined && (each.ago !== undefined || each.dates.length > 0)
  return (
    isDated(next) ||
    isDomain(line.text) ||
    card.publishedText !== undefined ||
    (line.words < fewestWords &&
      (next?.form === 'prose' || isDated(after) || next?.text === line.text || next?.folded === card.folded))
  )
}

function add(card: OpenCard, line: Line, readDay: (line: Line) => string | undefined): void {
  if (line.folded !== '' && line.folded === card.folded) card.isSure = true
  else if (line.ago) addTime(card, line.ago)
  else if (line.dates.length > 0 && line.form !== 'prose') addDay(card, line, readDay)
  else if (isText(line)) card.parts.push(line.text)
  else if (!line.byline && line.text !== card.publisher && card.publisher === undefined) card.publisher = line.text
}

function addTime(card: OpenCard, { time, rest }: { time: string; rest: string }): void {
  card.isSure = true
  card.publishedText ??= time
  if (card.publisher === undefined && rest !== '' && isPublisherName(rest)) card.publisher = rest
}

function addDay(card: OpenCard, line: Line, readDay: (line: Line) => string | undefined): void {
  const [date] = line.dates
  const day = readDay(line)
  card.isSure = true
  if (day) card.publishedAt ??= day
  const name = date ? line.text.slice(0, date.start).replace(/[\s·•|–—,-]+$/, '') : ''
  if (card.publisher === undefined && name !== '' && isPublisherName(name)) card.publisher = name
}

function close({ folded, parts, isSure, ...card }: OpenCard): Card {
  const text = parts.map(cleanTeaser).filter(Boolean).join('\n')
  const dateline = datelineOf(text)
  return { ...card, ...(dateline && { dateline }), ...(text && { text }) }
}
