import type { Fetched } from '../extracted.ts'
import { toPartialDate } from '../partial-date.ts'
import { fold } from '../text.ts'
import { agencyOf, datelineOf } from './datelines.ts'
import type { DateEvidence } from './day-or-month.ts'
import type { SavedPage } from './fields.ts'
import { footPublishers } from './foot.ts'
import { readHead } from './head.ts'
import { headlineIn } from './headline.ts'
import { takeLabels } from './labels.ts'
import { languageOf } from './language.ts'
import { isNoise, isProse, isText, type Line } from './line.ts'
import { isDomain, isPublisherName } from './names.ts'
import { isNewsletter, mainItemOf } from './newsletter.ts'
import { daysIn, writtenDays } from './published.ts'
import { titleIn } from './title-line.ts'
import { datesIn, weekdaysIn, yearlessDaysIn } from './written-dates.ts'
import { type Box, zonesOf } from './zones.ts'

/** A saved page, taken apart. */
export interface TakenApart {
  found: SavedPage
  body: Line[]
  boxes: Box[]
  /** Of its publisher, when the page shows it; '' otherwise. */
  domain: string
  /** The day a line is dated. */
  readDay(line: Line): string | undefined
}

/** Takes a saved page apart; undefined for a digest of short items without a main one. */
export function readSavedPage(all: Line[], { finalUrl, fetchedAt, hints = {} }: Fetched): TakenApart | undefined {
  const newsletter = isNewsletter(all) ? mainItemOf(all) : { lines: all, others: [] }
  if (!newsletter) return undefined
  const { labelled, rest } = takeLabels(newsletter.lines)
  const zones = zonesOf(rest)
  const shift = leadInLength(zones.body)
  const head = [...zones.head, ...zones.body.slice(0, shift)]
  const body = zones.body.slice(shift)
  const text = body
    .filter(isText)
    .map((line) => line.text)
    .join('\n')

  const counts = countsOf(rest)
  const hint = hints.headline === undefined ? undefined : fold(hints.headline)
  const at = headlineIn({ head, counts, text, hint })
  const title = titleIn(head, at, all)
  const below = at < 0 ? head : head.slice(at + 1).filter(({ folded }) => folded !== head[at]?.folded)
  const above = at < 0 ? [] : head.slice(0, at)
  const said = readHead(above, below, labelled, text)

  const evidence = evidenceOf(all, text, hints.publishedAt && toPartialDate(hints.publishedAt, fetchedAt))
  const days = daysIn(above, below, evidence)
  const labelledDays = datesIn((labelled.get('published') ?? '').slice(0, 100)).flatMap((date) =>
    writtenDays(date, evidence),
  )
  const published = [...labelledDays, ...days.published]

  const named = [...title.publishers, ...said.publishers, ...footPublishers(zones.foot), ...agencies(text)]
  const masthead = isNewsletter(all) ? mastheadIn(all) : []

  // The subject of a mail is often that of the whole newsletter.
  const headlines = isNewsletter(all)
    ? [title.headline, labelled.get('headline')]
    : [labelled.get('headline'), title.headline]

  const found: SavedPage = {
    ...{ finalUrl, fetchedAt, hints },
    ...{
      sections: said.sections,
      kickers: [...title.kickers, ...said.kickers],
      standfirsts: said.standfirsts,
      bylines: said.bylines,
    },
    headlines: headlines.filter((each) => each !== undefined),
    publishers: named.length > 0 ? named : masthead,
    published,
    updated: days.updated,
  }
  const readDay = (line: Line) =>
    line.dates.flatMap((date) => writtenDays(date, evidence)).flatMap((day) => toPartialDate(day, fetchedAt) ?? [])[0]
  return {
    found,
    body,
    boxes: [...zones.boxes, ...newsletter.others],
    domain: domainIn(said.publishers, all, labelled.get('address')),
    readDay,
  }
}

/** What a newsletter calls itself at its foot, or else at its head. */
function mastheadIn(lines: Line[]): string[] {
  const foot = footPublishers(lines.slice(-reach))
  const isName = (line: Line) => !isNoise(line) && line.dates.length === 0 && isPublisherName(line.text)
  return [
    ...foot,
    ...lines
      .slice(0, reach)
      .filter(isName)
      .map(({ text }) => text),
  ].slice(0, 1)
}

const longestLeadIn = 700
const reach = 8

/** How many lines of the body stand above the byline or date under the headline: the standfirst, when text goes on behind them. */
function leadInLength(body: Line[]): number {
  const isMeta = ({ byline, dates, form }: Line) => form !== 'prose' && (byline !== undefined || dates.length > 0)
  const meta = body.slice(0, reach).findLastIndex(isMeta)
  if (meta < 0 || !body.slice(meta).some(isProse)) return 0
  const before = body.slice(0, meta).filter(isText)
  const chars = before.reduce((sum, { text }) => sum + text.length, 0)
  return before.length <= 2 && chars <= longestLeadIn ? meta + 1 : 0
}

function countsOf(lines: Line[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { folded } of lines) counts.set(folded, (counts.get(folded) ?? 0) + 1)
  return counts
}

const sample = 8_000

function evidenceOf(lines: Line[], text: string, hint: string | undefined): DateEvidence {
  const start = text.slice(0, sample)
  return {
    hint: hint?.slice(0, 10),
    others: lines.flatMap(({ dates }) => dates.filter(({ first }) => first !== undefined)),
    weekdays: weekdaysIn(start),
    yearlessDays: yearlessDaysIn(start),
    language: languageOf(text),
  }
}

function agencies(text: string): string[] {
  const dateline = datelineOf(text)
  const agency = dateline && agencyOf(dateline)
  return agency ? [agency] : []
}

/** The host that stands beside a date or name, or alone, or of the address that is given. */
function domainIn(publishers: string[], lines: Line[], address: string | undefined): string {
  const own = publishers.find(isDomain) ?? lines.slice(0, 15).find(({ text }) => isDomain(text))?.text
  const first = lines
    .slice(0, 15)
    .find(({ text, roles, mark }) => roles.has('address') && !mark && text.includes('://'))?.text
  const host = own ?? URL.parse(address ?? first ?? '')?.hostname ?? ''
  return host.replace(/^www\./i, '').toLowerCase()
}
