import { datesIn } from './saved-text/written-dates.ts'
import { offsetOf } from './saved-text/written-time.ts'

const iso =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/
const named = /^(?:[a-z]{3,9},?\s+)?(?:(\d{1,2})\s+([a-z]{3,9})\.?|([a-z]{3,9})\.?\s+(\d{1,2})),?\s+(\d{4})/i
const mailTime = /\s(\d{2}):(\d{2})(?::(\d{2}))?\s(Z|UTC|GMT|[+-]\d{4})$/
/** As Java prints it: `Fri May 02 19:20:36 CEST 2025`. */
const java = /^[a-z]{3}\s([a-z]{3})\s(\d{1,2})\s(\d{2}):(\d{2}):(\d{2})\s([a-z]{1,5}|[+-]\d{4})\s(\d{4})$/i
const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
]
const dayMs = 86_400_000
const firstYear = 1900

/**
 * A date as markup writes it (ISO 8601 and near it, RFC 2822, epoch seconds or milliseconds, words and numbers that can be read in one way only) as a
 * PartialDate; undefined when it is none, cannot be, or lies more than a day after `fetchedAt`. A time without a zone stays without.
 */
export function toPartialDate(written: string, fetchedAt: string): string | undefined {
  const text = written.trim().slice(0, 64)
  const date = readIso(text) ?? readNamed(text) ?? readEpoch(text) ?? readJava(text) ?? readWritten(text)
  if (date === undefined || date.startsWith('1970-01-01')) return undefined
  return Date.parse(date) <= Date.parse(fetchedAt) + dayMs ? date : undefined
}

function readIso(text: string): string | undefined {
  const [, year, month, day, hour, minute, second, zone] = iso.exec(text) ?? compact.exec(text) ?? []
  return assemble(year, month, day, { hour, minute, second, zone })
}

function readNamed(text: string): string | undefined {
  const [, dayFirst, monthSecond, monthFirst, daySecond, year] = named.exec(text) ?? []
  const name = (monthFirst ?? monthSecond ?? 'none').toLowerCase()
  const month = months.findIndex((full) => full.startsWith(name)) + 1
  const [, hour, minute, second, zone] = mailTime.exec(text) ?? []
  return assemble(year, String(month), dayFirst ?? daySecond, { hour, minute, second, zone })
}

function readEpoch(text: string): string | undefined {
  if (!/^(?:\d{10}|\d{13})$/.test(text)) return undefined
  return new Date(Number(text) * (text.length === 10 ? 1_000 : 1)).toISOString().replace('.000Z', 'Z')
}

function readJava(text: string): string | undefined {
  const [, name = '', day, hour, minute, second, zone, year] = java.exec(text) ?? []
  const month = months.findIndex((full) => full.startsWith(name.toLowerCase())) + 1
  const date = assemble(year, String(month), day, { hour, minute, second, zone: undefined })
  return date && `${date}${offsetOf(zone)}`
}

/** In any language, when it can be read in one way only. */
function readWritten(text: string): string | undefined {
  const [date, ...others] = datesIn(text)
  if (!date || others.length > 0) return undefined
  const { readings, weekday, time } = date
  const fitting = readings.filter((reading) => readings.length === 1 || weekdayOf(reading) === weekday)
  const [day] = fitting
  if (!day || fitting.length > 1 || Number(day.slice(0, 4)) < firstYear) return undefined
  return time && isReal(`${day}T${time}`) ? `${day}T${time}` : day
}

/** From Monday, which is 0. */
function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7
}

type Written = string | undefined

function assemble(
  year: Written,
  month: Written,
  day: Written,
  time: { hour: Written; minute: Written; second: Written; zone: Written },
): string | undefined {
  if (year === undefined || month === undefined || day === undefined || Number(year) < firstYear) return undefined
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isReal(date)) return undefined
  if (time.hour === undefined || time.minute === undefined) return date
  const clock = `${date}T${time.hour.padStart(2, '0')}:${time.minute}${time.second ? `:${time.second}` : ''}${offset(time.zone)}`
  return isReal(clock) ? clock : date
}

/** Does the calendar have it? `Date.parse` takes 31 February for 3 March. */
function isReal(date: string): boolean {
  const day = new Date(`${date.slice(0, 10)}T00:00Z`).getUTCDate()
  return !Number.isNaN(Date.parse(date)) && day === Number(date.slice(8, 10))
}

function offset(zone: Written): string {
  if (zone === undefined) return ''
  if (/^[a-z]/i.test(zone)) return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}
