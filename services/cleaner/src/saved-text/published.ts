import { type DateEvidence, inOrder } from './day-or-month.ts'
import { datedAs } from './labels.ts'
import type { Line } from './line.ts'
import type { WrittenDate } from './written-dates.ts'

/** When an article came out and when it was changed, as PartialDates in the order in which they are believed. */
export interface Days {
  published: string[]
  updated: string[]
}

/** Reads the dates of the lines around a headline: those under it are believed before those above, where today's date may stand. */
export function daysIn(above: Line[], below: Line[], evidence: DateEvidence): Days {
  const all = [...below, ...above.toReversed()].flatMap(({ text, dates }) =>
    dates.map((date, index) => ({ date, kind: kindOf(text, date, dates[index - 1]) })),
  )
  const written = (kind: string) =>
    all.filter((each) => each.kind === kind).flatMap(({ date }) => writtenDays(date, evidence))
  return { published: [...written('published'), ...written('unsaid')], updated: written('updated') }
}

/** A date as PartialDates, the likelier reading first. */
export function writtenDays(date: WrittenDate, evidence: DateEvidence): string[] {
  return inOrder(date, evidence).map((day) => (date.time ? `${day}T${date.time}` : day))
}

function kindOf(text: string, { start }: WrittenDate, previous: WrittenDate | undefined): string {
  return datedAs(text.slice(previous?.end ?? 0, start)) ?? 'unsaid'
}
