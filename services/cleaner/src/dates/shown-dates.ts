import type { AttributeName } from '../attributes.ts'
import type { PageElement } from '../page-tree.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { type DateKind, dateLabelIn } from '../saved-text/labels.ts'
import { datesIn, type WrittenDate } from '../saved-text/written-dates.ts'
import { orderedBy } from './date-order.ts'
import { markupDays } from './markup-dates.ts'
import { elementAt, type PageLine, type PageLines, type Spot } from './page-lines.ts'

/** A date as it stands on a page. */
export interface ShownDate {
  /** Of its line. */
  index: number
  texts: number
  element: PageElement
  /** As they are written, the likeliest first. */
  readings: string[]
  /** What the words beside it say it is of. */
  label: DateKind | undefined
  /** How many characters stand in its line besides it and its label. */
  rest: number
  /** How it stands in running text. */
  standing: 'in-text' | 'opens-text' | undefined
  /** It is written for machines too. */
  isMarked: boolean
}

const maxDates = 200
const longestLine = 300
const shortestDate = 4
const headLength = 160
const longestBefore = 80
const longestBehind = 30
const nearHeadline = 20
const longestSpan = 40
const longestLabel = 40
const shortestSentence = 120
const dateForm = /(?:19|20)\d\d|\d[./-]\s?\d\d?[./-]\s?\d\d|[٠-٩۰-۹०-९০-৯]{4}/
const digit = /[\d٠-٩۰-۹०-९০-৯]/
/** Some other number stands near the year. */
const dayForm = /\d\D{1,24}(?:19|20)\d\d|(?:19|20)\d\d\D{1,24}\d|\d[./-]\s?\d\d?[./-]\s?\d\d/
const rights = /©|copyright|\(c\)/i
const machineAttributes: AttributeName[] = [
  'datetime',
  'data-datetime',
  'data-date',
  'data-timestamp',
  'data-time',
  'data-published',
  'title',
]

/** Whether a run of text may hold a date with a year. */
export function mayHoldDate(run: string): boolean {
  if (run.length < shortestDate) return false
  const head = run.length > longestLine ? run.slice(0, headLength) : run
  return digit.test(head) && dateForm.test(head)
}

/** Whether an element gives a time to machines: `time`, `abbr` with a title, and elements of a page's own such as `relative-time`. */
export function isMarkedTime({ name, attributes }: PageElement): boolean {
  const mayBe = name === 'time' || name === 'abbr' || (name.includes('-') && /time|date|ago/.test(name))
  return mayBe && machineAttributes.some((attribute) => attributes.get(attribute) !== undefined)
}

/** The dates in the lines of a page and in its `time` elements; in long lines only around the headlines. */
export function shownDates(page: ParsedPage, read: PageLines, headlines: Spot[]): ShownDate[] {
  const isNear = (line: PageLine) => headlines.some(({ index }) => Math.abs(line.index - index) <= nearHeadline)
  const lines = read.lines.filter((line) => line.text.length <= longestLine || isNear(line))
  return [...markedDates(read), ...writtenDates(page, lines)].slice(0, maxDates)
}

function markedDates({ elements, lines }: PageLines): ShownDate[] {
  const times = elements.filter(({ element }) => isMarkedTime(element)).slice(0, maxDates)
  if (times.length === 0) return []
  const byIndex = new Map(lines.map((line) => [line.index, line]))
  return times.map(({ element, index, texts }) => {
    const line = byIndex.get(index)
    const { text = '', parts = [] } = line ?? {}
    const start = parts.find((part) => part.element === element)?.start ?? 0
    const before = start > 0 ? text.slice(Math.max(start - longestBefore, 0), start) : line ? labelAbove(line) : ''
    return {
      ...{ index, texts, element, isMarked: true, rest: 0 },
      readings: machineAttributes.flatMap((attribute) => element.attributes.get(attribute) ?? []),
      label: labelIn(before),
      standing: text.length > longestLine ? 'in-text' : undefined,
    }
  })
}

/** A date that is written in a line, and where those around it end and begin. */
interface Found {
  line: PageLine
  text: string
  date: WrittenDate
  from: number
  to: number
}

function writtenDates(page: ParsedPage, lines: PageLine[]): ShownDate[] {
  const found = lines.slice(0, maxDates).flatMap(datesOf)
  const others = found.map(({ date }) => date)
  const inOrder = orderedBy(page, others, () => markupDays(page))
  return found.flatMap((each) => {
    const { line, text, date } = each
    const element = elementAt(line, date.start)
    const before = beforeOf(each)
    if (!element || rights.test(before)) return []
    const label = labelIn(before) ?? labelBehind(each)
    return [
      {
        ...{ index: line.index, texts: line.texts, element, label, isMarked: false },
        readings: inOrder(date).map((day) => (date.time ? `${day}T${date.time}` : day)),
        rest: text.trim().length - (date.end - (label ? each.from : date.start)),
        standing: isRunning(line.text) ? standingOf(each) : undefined,
      },
    ]
  })
}

function datesOf(line: PageLine): Found[] {
  const text = line.text.length > longestLine ? line.text.slice(0, headLength) : line.text
  if (!dayForm.test(text)) return []
  return datesIn(text).map((date, order, dates) => ({
    ...{ line, text, date },
    from: dates[order - 1]?.end ?? 0,
    to: dates[order + 1]?.start ?? text.length,
  }))
}

function beforeOf({ line, text, date: { start }, from }: Found): string {
  const own = text.slice(Math.max(from, start - longestBefore), start)
  return from === 0 && own.trim() === '' ? labelAbove(line) : own
}

/** The line above, as far as it may be nothing but what the date in this one is of. */
function labelAbove({ above }: PageLine): string {
  return above.length <= longestLabel && !/\d/.test(above) ? above : ''
}

/** `am 2. Mai 2025 veröffentlicht` */
function labelBehind({ line, text, date, to }: Found): ShownDate['label'] {
  const behind = text.slice(date.end, Math.min(to, date.end + longestBehind))
  return isRunning(line.text) && to === text.length && !/[|·•;(]/.test(behind) ? labelIn(behind) : undefined
}

/** What words beside a date say; most dates have none. */
function labelIn(text: string): DateKind | undefined {
  return /\p{L}/u.test(text) ? dateLabelIn(text) : undefined
}

function isRunning(text: string): boolean {
  return text.length > longestLine || (text.length > shortestSentence && /\p{Ll}[.!?]["”»]?(?:\s|$)/u.test(text))
}

/** `Millbrook, 2 May 2025 – `, `(02.05.2025)` */
function standingOf({ text, date: { start, end, isNumeric } }: Found): ShownDate['standing'] {
  const opens = start < longestSpan && /^(?:[^\d.]*[,(/|–—-]\s?)?$/.test(text.slice(0, start))
  const closes = /^\s?[)–—|:/.-]/.test(text.slice(end)) || (isNumeric && start === 0)
  return opens && closes ? 'opens-text' : 'in-text'
}
