import type { ParsedPage } from '../parsed-page.ts'
import { relativeTimeIn } from '../saved-text/relative-time.ts'
import { fold } from '../text.ts'
import type { HeadlinePlace } from './headline-place.ts'
import { readLines } from './page-lines.ts'
import { Surroundings } from './place.ts'

const minuteMs = 60_000
const dayMs = 1_440 * minuteMs

/** How long ago a unit is, by the words of the languages in which relative times are read. */
const units = new Map([
  ...spans(
    minuteMs,
    'second seconds sec secs s minute minutes min mins m sekunde sekunden minuten minuto minutos minuti minuut minuter minutter minuutti minuuttia minut minuty minuta seconde secondes segundo segundos secondi sekunder',
  ),
  ...spans(
    60 * minuteMs,
    'hour hours hr hrs h stunde stunden std heure heures hora horas ora ore uur uren timme timmar tim time timer tunti tuntia godzina godziny godzin godz',
  ),
  ...spans(
    dayMs,
    'day days d tag tage tagen jour jours día días dia dias giorno giorni dag dagen dagar dage dager päivä päivää dzień dni',
  ),
])
const today = new Set(
  items('today|heute|aujourd hui|hoy|oggi|hoje|vandaag|idag|i dag|tänään|dzisiaj|dziś|just now|moments ago'),
)
const yesterday = new Set(items('yesterday|gestern|hier|ayer|ieri|ontem|gisteren|igår|i går|eilen|wczoraj'))

const linesUnderHeadline = 8
const longestLine = 80
const longestDay = 24
/** What is said in weeks or more tells no day. */
const mostDays = 6

/** The days (`YYYY-MM-DD`, in UTC) of what a page says under its headline of how long ago it came out: `2 hours ago`, `gestern`. */
export function relativeDates(page: ParsedPage, headline: HeadlinePlace): string[] {
  const { lines } = readLines(page.tree.body, mayBeRelative)
  const surroundings = new Surroundings(headline.own)
  const near = lines.filter(({ index }) =>
    headline.spots.some((at) => index > at.index && index - at.index <= linesUnderHeadline),
  )
  const own = near.filter(({ parts }) => {
    const place = parts[0] && surroundings.of(parts[0].element)
    return place && !place.isApart && !place.inOther
  })
  return own.flatMap(({ text }) => dayBefore(page.fetchedAt, relativeTimeIn(text.trim())?.time ?? '') ?? [])
}

function mayBeRelative(run: string): boolean {
  return run.length <= longestLine && (/\d/.test(run) || (run.length <= longestDay && isDay(fold(run))))
}

function isDay(folded: string): boolean {
  return today.has(folded) || yesterday.has(folded)
}

/** The day that a relative time is, from a moment on; undefined for what is no such time or does not tell the day. */
export function dayBefore(moment: string, time: string): string | undefined {
  const ago = spanOf(fold(time.replace(/(?<=\d)(?=\p{L})/gu, ' ')))
  return ago === undefined ? undefined : new Date(Date.parse(moment) - ago).toISOString().slice(0, 10)
}

function spanOf(folded: string): number | undefined {
  if (today.has(folded)) return 0
  if (yesterday.has(folded)) return dayMs
  const words = folded.split(' ')
  const count = words.find((word) => /^\d{1,3}$/.test(word))
  const unit = words.map((word) => units.get(word)).findLast((span) => span !== undefined)
  const span = count === undefined || unit === undefined ? undefined : Number(count) * unit
  return span !== undefined && span <= mostDays * dayMs ? span : undefined
}

function spans(span: number, words: string): [string, number][] {
  return words.split(' ').map((word) => [fold(word), span])
}

function items(list: string): string[] {
  return list.split('|').map(fold)
}
