import type { Teaser } from '@copydesk/contracts'
import type { JudgedBlock } from '../body/decide.ts'
import type { PageElement } from '../page-tree.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { isPrompt } from '../saved-text/prompts.ts'
import { datesIn } from '../saved-text/written-dates.ts'
import { appendedArticles } from './appended.ts'
import { BlockHeadings, isPromoting } from './block-headings.ts'
import { type Parts, readParts, readTimeElement } from './card-parts.ts'
import { timesIn } from './card-times.ts'
import { type Card, cardsOf } from './cards.ts'
import { evidenceFor, isOutOfPlace, leastEvidence } from './evidence.ts'
import { headlineLinks } from './headline-links.ts'
import { readLabel } from './labels.ts'
import { ownTexts, saysOwn } from './own-texts.ts'
import { type Row, rowsOf, withoutFronts } from './rows.ts'

type Found = Parts & { headline: string; url?: string; block?: string }
/** What is found, by the place of its headline among the blocks of the page. */
type Placed = [index: number, found: Found]

const mostTeasers = 100
/** Of a headline, behind a label or beside a date. */
const shortestRest = 15
const longestDateLine = 50
/** `On 30 December 2021` */
const longestLead = 3

/** What a page promotes besides its own article, in page order, each article once; read from blocks that are not of the body. */
export function teasersOf(page: ParsedPage, judged: JudgedBlock[]): Teaser[] {
  const placed = [...fromCards(page, judged), ...fromAppended(page, judged)].toSorted(([a], [b]) => a - b)
  const distinct = new Map<string, Found>()
  for (const [, found] of placed) {
    const key = `${found.headline} ${found.url}`
    distinct.set(key, { ...found, ...distinct.get(key) })
  }
  return [...distinct.values()].slice(0, mostTeasers).map((teaser, position) => ({ ...teaser, position }))
}

function fromCards(page: ParsedPage, judged: JudgedBlock[]): Placed[] {
  const links = withoutFronts(judged, headlineLinks(page, judged))
  if (links.length === 0) return []
  const cards = cardsOf(judged, links)
  const headings = new BlockHeadings(judged, links)
  const times = timesIn(page, cards)
  const rows = rowsOf(cards, headings, links)
  return cards.flatMap((card): Placed[] => {
    const row = rows.get(card.element.parent) as Row
    const found = readCard(card, { page, headings, row, times: times.get(card) ?? [] })
    return found ? [[card.link.index, found]] : []
  })
}

function fromAppended(page: ParsedPage, judged: JudgedBlock[]): Placed[] {
  const articles = appendedArticles(judged, page.finalUrl)
  if (articles.length === 0) return []
  const own = ownTexts(page)
  const times = timesIn(page, articles)
  const others = articles.filter(({ headline }) => !saysOwn(own, headline))
  return others.map((article) => {
    const { index, headline, url, behind } = article
    const parts = readParts(headline, [], behind, page.fetchedAt)
    for (const time of (times.get(article) ?? []).slice(0, 1)) readTimeElement(parts, time, page.fetchedAt)
    return [index, { headline, ...(url && { url }), ...parts }]
  })
}

interface Surroundings {
  page: ParsedPage
  headings: BlockHeadings
  row: Row
  times: PageElement[]
}

/** What a card promotes; undefined when it is none after all. */
function readCard(card: Card, { page: { fetchedAt }, headings, row, times }: Surroundings): Found | undefined {
  const { link, element, ahead, behind } = card
  const { text: headline, label } = withoutLabel(link.text, link.before)
  const heading = label ? { text: label, isPromoting: true } : headings.above(link.index, element)
  const isPromoted = heading?.isPromoting === true
  if (isOutOfPlace(link, isPromoted, row)) return undefined
  const parts = readParts(headline, ahead, behind, fetchedAt)
  for (const time of times) readTimeElement(parts, time, fetchedAt)
  const evidence = evidenceFor({ card, parts, isPromoted, isLabelled: label !== undefined, row })
  if (evidence < leastEvidence || isPrompt(headline) || isAddress(headline) || isDateLine(headline)) return undefined
  return { headline, url: link.url, ...parts, ...(heading && { block: heading.text }) }
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text)
}

/** `30 December 2021 | 4 comments` */
function isDateLine(text: string): boolean {
  if (text.length > longestDateLine || !/\d/.test(text)) return false
  const [date] = datesIn(text)
  return date !== undefined && date.start <= longestLead && text.length - date.end <= shortestRest
}

/** `Read more: Ferry to return`, whether the label is in the link or before it. */
function withoutLabel(text: string, before: string): { text: string; label?: string } {
  const found = readLabel(text)
  if (found && found.rest.length >= shortestRest && isPromoting(found.label))
    return { text: found.rest, label: found.label }
  if (before === '') return { text }
  const ahead = before.replace(/^[[(]\s?|\s?[:：|›»>–—-]{1,3}$/gu, '')
  return ahead !== '' && isPromoting(ahead) ? { text, label: ahead } : { text }
}
