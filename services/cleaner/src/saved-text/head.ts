import { isDateLabel, type Label } from './labels.ts'
import { isNoise, isText, type Line, type Role } from './line.ts'
import {
  bylineIn,
  isBareMasthead,
  isDomain,
  isMasthead,
  isNamedAsPublisher,
  isPerson,
  isPublisherName,
  isRoleLine,
  namesIn,
} from './names.ts'
import { isWeekday } from './written-dates.ts'

/** What the lines around a headline say. Each is in the order in which it is believed. */
export interface Said {
  publishers: string[]
  bylines: string[][]
  sections: string[]
  kickers: string[]
  standfirsts: string[]
}

const longestKicker = 40
const nearby = 12

/** Reads the lines above the headline and those between it and the text; `text` is the article's. */
export function readHead(above: Line[], below: Line[], labelled: Map<Label, string>, text: string): Said {
  const signed = [...below, ...above.slice(-3)].flatMap(signedBy)
  const publishers = [...below, ...above].flatMap((line) => [
    ...publisherBehindNames(line),
    ...publisherBesideDate(line, text),
  ])
  return {
    publishers: [...labelOf(labelled, 'publisher'), ...publishers, ...publishersAlone(below, above)],
    bylines: [
      ...labelOf(labelled, 'byline').flatMap((text) => [namesIn(text) ?? []]),
      ...signed,
      ...(signed.length > 0 ? [] : [...below.flatMap(personBesideDate), ...persons(below)].slice(0, 1)),
    ].filter((names) => names.length > 0),
    sections: sectionsIn(above),
    kickers: above
      .slice(-3)
      .filter(({ roles, text }) => roles.has('kicker') && text.length <= longestKicker)
      .map(({ text }) => text),
    standfirsts: standfirstIn(below),
  }
}

/** Names behind `By`, on a line of their own or beside a date or publisher. */
function signedBy({ text, form, byline }: Line): string[][] {
  if (byline) return [byline]
  if (form === 'prose' || text.length > 160) return []
  return text.split(separators).flatMap((part) => {
    const names = bylineIn(part)
    return names ? [names] : []
  })
}

function labelOf(labelled: Map<Label, string>, name: Label): string[] {
  const text = labelled.get(name)?.replace(/\s*<[^<>]*>$/, '')
  return text ? [text] : []
}

const separators = /\s*[|·•–—]\s*|\s-\s|,\s/

function withoutDates(text: string, dates: Line['dates']): string {
  const parts = dates.map(({ start }, index) => text.slice(dates[index - 1]?.end ?? 0, start))
  return [...parts, text.slice(dates.at(-1)?.end)].join('|')
}

const workFor = /^.{3,40}?\s(?:for|für|pour|para|voor|för|dla)\s(?=\p{Lu})/iu

/** `By Ann Example, The Example, 2 May 2025`, `By Ann Example, reporter for The Example` */
function publisherBehindNames({ text, byline }: Line): string[] {
  const parts = byline
    ? text
        .split(separators)
        .slice(1)
        .map((part) => part.replace(workFor, ''))
    : []
  return parts.filter((part) => isMasthead(part) && isPublisherName(part) && !isRoleLine(part))
}

/** `The Example02-05-2025`, `The Example | 2 May 2025`, `The Example · 3h`; a person or place that stands there is none. */
function publisherBesideDate(line: Line, body: string): string[] {
  const { text, dates, ago } = line
  const parts = partsBesideDate(line)
  const isGlued = dates.some(({ start }) => /\p{L}/u.test(text[start - 1] ?? ''))
  if (isGlued || ago) return parts
  const named = parts.filter(isNamedAsPublisher)
  return named.length > 0 ? named : parts.filter((part) => !isPerson(part) && !body.includes(part))
}

function partsBesideDate({ text, dates, ago, byline }: Line): string[] {
  const rest = dates.length > 0 ? withoutDates(text, dates) : (ago?.rest ?? '')
  if (rest === '' || byline || text.length > 120) return []
  const parts = rest.split(separators).map((part) => part.trim().replace(/^[:,]\s*/, ''))
  return parts.map(withoutWeekday).filter((part) => part !== '' && isPublisherName(part) && !isOther(part))
}

/** `THE EXAMPLE Monday 10 February 2025` */
function withoutWeekday(part: string): string {
  const space = part.lastIndexOf(' ')
  return space > 0 && isWeekday(part.slice(space + 1)) ? part.slice(0, space) : part
}

function isOther(part: string): boolean {
  return bylineIn(part) !== undefined || isDateLabel(part) || isRoleLine(part) || isWeekday(part)
}

const apart: Role[] = ['section', 'footer', 'kicker']

function publishersAlone(below: Line[], above: Line[]): string[] {
  const alone = [...below.slice(0, nearby), ...above].filter(
    ({ text, dates, byline, roles }) =>
      dates.length === 0 && !byline && !apart.some((role) => roles.has(role)) && text.length <= 60,
  )
  const domains = alone.filter(({ text }) => isDomain(text)).map(({ text }) => text.replace(/^www\./i, ''))
  const twice = alone
    .filter(
      (line, index) =>
        !isNoise(line) &&
        line.words > 1 &&
        isPublisherName(line.text) &&
        alone.findIndex(({ folded }) => folded === line.folded) < index,
    )
    .map(({ text }) => text)
  const named = alone
    .filter((line) => !isNoise(line) && isNamedAsPublisher(line.text) && !isBareMasthead(line.text))
    .filter(({ text }) => isMasthead(text) || text === above[0]?.text)
    .map(({ text }) => text)
  return [...twice, ...named, ...domains]
}

/** A name that stands alone between headline and text, or has a role or a place behind it. */
function persons(below: Line[]): string[][] {
  const alone = below.slice(0, nearby).filter((line) => !isNoise(line) && line.dates.length === 0)
  return alone.flatMap(({ text }) => {
    const [first = '', ...others] = text.split(/\s[|·•/–—-]\s|,\s/)
    return isPerson(first) && !isMasthead(first) && others.every(standsBehindName) ? [[first]] : []
  })
}

/** `Ann Example, The Example, 2 May 2025` */
function personBesideDate(line: Line): string[][] {
  const [first = '', ...others] = line.dates.length > 0 ? partsBesideDate(line) : []
  return isPerson(first) && others.some(isNamedAsPublisher) ? [[first]] : []
}

function standsBehindName(text: string): boolean {
  return isRoleLine(text) || isPublisherName(text)
}

/** The last of a trail of links, or the name of a desk that stands alone: one among others is a menu. */
function sectionsIn(above: Line[]): string[] {
  const near = above.slice(-4)
  const found = near.toReversed().flatMap(({ text, roles, gap }) => {
    if (roles.has('address')) return []
    const crumbs = text.split(/\s*[>›»/]\s*/)
    if (crumbs.length > 1 && text.length <= 100) return crumbs.at(-1) ?? []
    return roles.has('section') && (gap || near.length === 1) ? [text] : []
  })
  return found.slice(0, 1)
}

const longestStandfirst = 500

/** Text between the headline and whoever wrote it, or the last words before the text that are no name. */
function standfirstIn(below: Line[]): string[] {
  const meta = below.findIndex(({ byline, dates }) => byline !== undefined || dates.length > 0)
  const between = (meta < 0 ? below : below.slice(0, meta)).filter((line) => !isNoise(line) && line.mark !== 'rule')
  const candidates = between.filter(
    (line) => (isText(line) || line.words >= 6) && line.text.length <= longestStandfirst && !line.promo,
  )
  return candidates.slice(0, 1).map(({ text }) => text)
}
