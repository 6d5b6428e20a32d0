import { once } from '../fields/once.ts'
import { addressOfPage } from '../fields/site-of-page.ts'
import type { PageElement } from '../page-tree.ts'
import type { ParsedPage } from '../parsed-page.ts'
import type { Candidate } from './candidate.ts'
import { type HeadlinePlace, headlinePlace } from './headline-place.ts'
import { dateOn, firstInMarkup } from './markup-dates.ts'
import { readLines, type Spot } from './page-lines.ts'
import { ancestors, Surroundings } from './place.ts'
import { rate } from './rules.ts'
import { mayHoldDate, type ShownDate, shownDates } from './shown-dates.ts'
import { type UrlDate, urlDateOn } from './url-date.ts'

/** A date of the article, with what speaks for it. */
export interface VisibleDate {
  /** A PartialDate. */
  value: string
  kind: 'published' | 'updated'
  points: number
  reasons: string[]
}

const headings = new Set(['h1', 'h2', 'h3'])
const leastPoints = 4
const nearestLines = 6
const mostTexts = 3
const nearestDepth = 4
const daysOfUrl = 1
const daysOfUrlMonth = 17
const dayMs = 86_400_000
/** Dates of one make are those of teasers or comments from so many on. */
const many = 3

/** What a page shows of its dates. */
interface Visible {
  dates: VisibleDate[]
  headline: HeadlinePlace | undefined
}

/** The dates that a page shows as those of its article, the likeliest first. */
export function visibleDates(page: ParsedPage): VisibleDate[] {
  return visibleOn(page).dates
}

/** Where the headline is that the dates of a page are near to. */
export function headlineOn(page: ParsedPage): HeadlinePlace | undefined {
  return visibleOn(page).headline
}

const visibleOn = once((page): Visible => {
  const read = readLines(page.tree.body, mayHoldDate)
  const headline = headlinePlace(
    page,
    read.elements.filter(({ element }) => headings.has(element.name)),
  )
  const candidates = candidatesOf(page, shownDates(page, read, headline?.spots ?? []), headline)
  const rated = withoutRepeated(candidates)
    .map((candidate) => ({ ...rate(candidate), value: candidate.value, kind: kindOf(candidate) }))
    .filter((date): date is VisibleDate => date.points >= leastPoints && date.kind !== 'saved')
    .toSorted((a, b) => b.points - a.points)
  return { headline, dates: headline || !isUndecided(rated) ? rated : [] }
})

/** Without a headline that they could be near to, two dates of one rank may be those of two articles. */
function isUndecided([first, ...others]: VisibleDate[]): boolean {
  const rivals = others.filter(({ points, kind }) => points === first?.points && kind === first.kind)
  return rivals.some(({ value }) => value.slice(0, 10) !== first?.value.slice(0, 10))
}

function candidatesOf(page: ParsedPage, shown: ShownDate[], headline: HeadlinePlace | undefined): Candidate[] {
  const surroundings = new Surroundings(headline?.own ?? aroundArticle(page))
  const address = urlDateOn(page)
  const changed = firstInMarkup(page, 'updated')?.slice(0, 10)
  const path = addressOfPage(page)?.pathname
  return shown.flatMap((date) => {
    const value = firstReal(date, page)
    if (value === undefined) return []
    const place = surroundings.of(date.element)
    const from = headline && nearestTo(date, headline.spots)
    const distance = from && date.index - from.index
    return [
      {
        ...{ ...date, value, distance, place, isOneOfMany: false },
        isBehindText: from !== undefined && date.texts - from.texts > mostTexts,
        isKin: distance !== undefined && Math.abs(distance) <= nearestLines && place.depth <= nearestDepth,
        linksElsewhere: place.href !== undefined && URL.parse(place.href, page.finalUrl)?.pathname !== path,
        fitsUrl: address && fits(value, address),
        isToday: value.slice(0, 10) === page.fetchedAt.slice(0, 10),
        isChange: value.slice(0, 10) === changed,
      },
    ]
  })
}

function firstReal({ readings, isMarked }: ShownDate, page: ParsedPage): string | undefined {
  if (!isMarked) return readings.find((day) => Date.parse(day.slice(0, 10)) <= Date.parse(page.fetchedAt) + dayMs)
  return readings.map((reading) => dateOn(page, reading)).find((each) => each !== undefined)
}

function nearestTo({ index }: Spot, spots: Spot[]): Spot | undefined {
  return spots.toSorted((a, b) => Math.abs(index - a.index) - Math.abs(index - b.index))[0]
}

/** Where no headline tells which article is meant, it is the only one. */
function aroundArticle({ tree }: ParsedPage): Set<PageElement> {
  const [article, ...others] = tree.named('article')
  return article && others.length === 0 ? new Set(ancestors(article)) : new Set()
}

function kindOf({ label, place }: Candidate): 'published' | 'updated' | 'saved' {
  return label ?? place.kind ?? 'published'
}

function fits(value: string, { year, month, day }: UrlDate): boolean | undefined {
  if (month === undefined) return value.startsWith(year) ? undefined : false
  const distance = Math.abs(Date.parse(value.slice(0, 10)) - Date.parse(`${year}-${month}-${day ?? '15'}`))
  return distance <= (day ? daysOfUrl : daysOfUrlMonth) * dayMs
}

/** Says of dates in elements of the same make that they are many, but for the one nearest to the headline. */
function withoutRepeated(candidates: Candidate[]): Candidate[] {
  return [...Map.groupBy(candidates, ({ place }) => place.make).values()].flatMap((same) => {
    if (new Set(same.map(({ value }) => value.slice(0, 10))).size < many) return same
    const distances = same.map(({ distance = Infinity }) => Math.abs(distance))
    const nearest = distances.indexOf(Math.min(...distances))
    return same.map((each, index) => ({ ...each, isOneOfMany: index !== nearest }))
  })
}
