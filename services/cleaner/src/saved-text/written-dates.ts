import { fold } from '../text.ts'
import { items, languages } from './vocabulary.ts'
import { moreDates } from './words/more-dates.ts'
import { timeBeside } from './written-time.ts'

/** A day as a text writes it. */
export interface WrittenDate {
  start: number
  end: number
  /** `YYYY-MM-DD`; two when it can be read with the day first, then with the month first. */
  readings: string[]
  /** Which of day and month is written first; undefined when the year is, or when the readings are two. */
  first?: 'day' | 'month'
  /** Its month is a number. */
  isNumeric: boolean
  /** Hour and minute, with as much of seconds and offset as is written beside it: `10:12+01:00`. */
  time?: string
  /** From Monday, which is 0. */
  weekday?: number
}

/** Folded words by their place in the lists they are in; where lists differ, the last counts. */
const places = (lists: string[]) =>
  new Map(
    lists.flatMap((list) =>
      list
        .split('|')
        .flatMap((spelled, index) =>
          items(spelled.replaceAll(' ', '|')).map((word): [string, number] => [fold(word), index]),
        ),
    ),
  )

const months = places([
  ...Object.values(moreDates).flatMap((words) => words.months ?? []),
  ...Object.values(languages).map((words) => words.months),
])
const weekdays = places(Object.values(languages).map((words) => words.weekdays))

type Reader = (match: RegExpMatchArray) => { readings: string[]; first?: 'day' | 'month' }

const ordinal = '(?:st|nd|rd|th|er|[.º°ª])?'

const name = String.raw`[\p{L}\p{M}]`

/** Forms of a date, each with its reading; where two fit, the first found in the text counts. */
const forms: [form: RegExp, read: Reader][] = [
  [/(?<!\d)(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/g, ([, year, , month, day]) => yearFirst(year, month, day)],
  [
    /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g,
    ([, year, month, day]) => yearFirst(year, month, day),
  ],
  [
    new RegExp(String.raw`(?<!\d)(\d{4})\.?\s(?:m\.\s)?(${name}{3,14})\.?\s(\d{1,2})(?![\d:])`, 'gu'),
    ([, year, month = '', day]) => yearFirst(year, monthOf(month), day),
  ],
  [/(?<![\d.])(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d|[./-]\d)/g, readNumbers],
  [
    /(?<!\d)(\d{1,2})\stháng\s(\d{1,2}),?\s(?:năm\s)?(\d{4})(?!\d)/gi,
    ([, day, month, year]) => ({ readings: days(year, [month, day]), first: 'day' }),
  ],
  [
    new RegExp(
      String.raw`(?<!\d)(\d{1,2})${ordinal}[\s./-]?(?:de\s|of\s|d['’])?(${name}{2,14})[.,/-]{0,2}\s?(?:de\s|del\s)?(\d{4})(?!\d)`,
      'gu',
    ),
    ([, day, month = '', year]) => ({ readings: days(year, [monthOf(month), day]), first: 'day' }),
  ],
  [
    new RegExp(String.raw`(?<!${name})(${name}{3,40})\.?\s?(\d{1,2})${ordinal}(?:,\s?|\s)(\d{4})(?!\d)`, 'gu'),
    ([, month = '', day, year]) => ({ readings: days(year, [monthOf(month), day]), first: 'month' }),
  ],
]

/** The dates with a year in a text of bounded length, in its order. */
export function datesIn(text: string): WrittenDate[] {
  if (!/\d{4}|\d[./-]\s?\d/.test(text)) return []
  const found = forms.flatMap(([form, read]) =>
    matchesOf(form, text).flatMap((match) => {
      const { readings, first } = read(match)
      const span = { start: startOf(match), end: match.index + match[0].length }
      return readings.length > 0
        ? [{ ...span, readings, first, isNumeric: /^[\d\s./年月日년월일-]+$/.test(match[0]) }]
        : []
    }),
  )
  return withoutOverlaps(found.toSorted((a, b) => a.start - b.start)).map(({ first, ...date }) => ({
    ...date,
    ...(first && { first }),
    ...timeBeside(text, date),
    ...weekdayBefore(text, date),
  }))
}

/** Days of a month that a text names without a year, as `MM-DD`. */
export function yearlessDaysIn(text: string): string[] {
  const dayFirst = [
    ...text.matchAll(/(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|[.º])?\s(?:de\s|of\s)?(\p{L}{3,12})(?!\p{L})/gu),
  ]
  const monthFirst = [...text.matchAll(/(?<!\p{L})(\p{L}{3,12})\.?\s(\d{1,2})(?![\d:])/gu)]
  const pairs = [...dayFirst.map(([, day, month]) => [month, day]), ...monthFirst.map(([, month, day]) => [month, day])]
  return pairs.flatMap(([month = '', day = '']) => {
    const number = monthOf(month)
    return number && Number(day) >= 1 && Number(day) <= 31 ? [`${number.padStart(2, '0')}-${day.padStart(2, '0')}`] : []
  })
}

/** Whether a text is the name of a day of the week, in full or short. */
export function isWeekday(text: string): boolean {
  return weekdays.has(fold(text))
}

/** The days of the week that a text names, from Monday, which is 0. */
export function weekdaysIn(text: string): number[] {
  return [...text.matchAll(/\p{L}{4,}(?:-feira)?/gu)].flatMap(([word]) => weekdays.get(fold(word)) ?? [])
}

function readNumbers([, a = '', separator, b = '', written = '']: RegExpMatchArray): ReturnType<Reader> {
  const year = written.length === 2 ? `20${written}` : written
  const dayFirst = days(year, [b, a])
  // Nobody writes the month first with dots.
  const monthFirst = separator === '.' || a === b ? [] : days(year, [a, b])
  const readings = [...dayFirst, ...monthFirst]
  if (readings.length !== 1) return { readings }
  return { readings, ...(a !== b && { first: dayFirst.length > 0 ? 'day' : 'month' }) }
}

/** As `matchAll`, which copies the expression for each text. */
function matchesOf(form: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  form.lastIndex = 0
  for (let match = form.exec(text); match; match = form.exec(text)) matches.push(match)
  return matches
}

type Digits = string | undefined

function yearFirst(year: Digits, month: Digits, day: Digits): ReturnType<Reader> {
  return { readings: days(year, [month, day]) }
}

function days(year: Digits, [month, day]: [Digits, Digits]): string[] {
  if (year === undefined || month === undefined || day === undefined) return []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return new Date(`${date}T00:00Z`).getUTCDate() === Number(day) ? [date] : []
}

/** The number of a month; a publisher may be glued to its name (`GazetteMay 2, 2025`). */
function monthOf(word: string): string | undefined {
  const glued = word.search(/\p{Lu}\p{Ll}+$/u)
  const index = months.get(fold(word)) ?? (glued > 0 ? months.get(fold(word.slice(glued))) : undefined)
  return index === undefined ? undefined : String(index + 1)
}

function startOf({ index, 1: word = '' }: RegExpMatchArray): number {
  const glued = word.search(/\p{Lu}\p{Ll}+$/u)
  return (index ?? 0) + Math.max(glued, 0)
}

function withoutOverlaps<D extends { start: number; end: number }>(dates: D[]): D[] {
  return dates.filter(({ start }, index) => dates.slice(0, index).every(({ end }) => end <= start))
}

function weekdayBefore(text: string, { start }: { start: number }): { weekday?: number } {
  const before = text.slice(Math.max(start - 25, 0), start)
  const [, word = ''] =
    /(\p{L}{2,14}(?:-feira)?)[.,]{0,2}\s{0,2}(?:(?:den|der|the|le|il|el|d)\.?\s)?$/u.exec(before) ?? []
  const weekday = weekdays.get(fold(word))
  return weekday === undefined ? {} : { weekday }
}
