import type { WrittenDate } from './written-dates.ts'

/** What the rest of a page says about how its dates are to be read. */
export interface DateEvidence {
  /** The day that somebody supplied. */
  hint: string | undefined
  /** Other dates of the page, whose order is known. */
  others: WrittenDate[]
  /** Days of the week and of the year that the article names: news speaks of what has just been. */
  weekdays: number[]
  yearlessDays: string[]
  /** Of the text, as an ISO 639-1 code. */
  language: string
}

type Decider = (readings: [dayFirst: string, monthFirst: string], evidence: DateEvidence) => number

const dayMs = 86_400_000
/** How likely news that is so many days old is called by the day's name. */
const byAge = [1, 1, 0.6, 0.3]
const margin = 0.5
const nearDays = 10

/** Above 0 for the day first, below 0 for the month first; the first that is sure decides. */
const deciders: Decider[] = [byHint, byOtherNumbers, byYearlessDays, byWeekdays, byLanguage, byNamedMonths]

/** The readings of a date, the likelier one first. */
export function inOrder(date: WrittenDate, evidence: DateEvidence): string[] {
  const [dayFirst, monthFirst] = date.readings
  if (!dayFirst || !monthFirst) return date.readings
  const fitting = date.readings.filter((day) => weekdayOf(day) === date.weekday)
  const sum = deciders.reduce((decided, decide) => decided || decide([dayFirst, monthFirst], evidence), 0)
  const chosen = fitting.length === 1 ? fitting[0] : sum < 0 ? monthFirst : dayFirst
  return date.readings.toSorted((a, b) => Number(b === chosen) - Number(a === chosen))
}

function byHint([dayFirst, monthFirst]: [string, string], { hint }: DateEvidence): number {
  return Number(hint === dayFirst) - Number(hint === monthFirst)
}

/** `13/04/2025` elsewhere on the page. */
function byOtherNumbers(_: [string, string], { others }: DateEvidence): number {
  const numbers = others.filter(({ isNumeric }) => isNumeric)
  return numbers.filter(({ first }) => first === 'day').length - numbers.filter(({ first }) => first === 'month').length
}

function byYearlessDays([dayFirst, monthFirst]: [string, string], { yearlessDays }: DateEvidence): number {
  const near = (day: string) => yearlessDays.filter((other) => isNear(day, `${day.slice(0, 4)}-${other}`)).length
  return near(dayFirst) - near(monthFirst)
}

function isNear(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) <= nearDays * dayMs
}

function byWeekdays([dayFirst, monthFirst]: [string, string], { weekdays }: DateEvidence): number {
  const likelihood = (day: string) =>
    weekdays.reduce((sum, weekday) => sum + (byAge[(weekdayOf(day) - weekday + 7) % 7] ?? 0), 0)
  const difference = likelihood(dayFirst) - likelihood(monthFirst)
  return Math.abs(difference) >= margin ? difference : 0
}

/** English alone is written both ways. */
function byLanguage(_: [string, string], { language }: DateEvidence): number {
  return language === 'en' || language === '' ? 0 : 1
}

/** Whoever writes `May 2, 2025` writes `5/2/2025`. */
function byNamedMonths(_: [string, string], { others }: DateEvidence): number {
  const named = others.filter(({ isNumeric }) => !isNumeric)
  return named.filter(({ first }) => first === 'day').length - named.filter(({ first }) => first === 'month').length
}

/** From Monday, which is 0. */
function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7
}
