import { addressOfPage } from '../fields/site-of-page.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { type DateEvidence, inOrder } from '../saved-text/day-or-month.ts'
import type { WrittenDate } from '../saved-text/written-dates.ts'
import { localeOf } from './page-locale.ts'

/** Countries that write English with the day first, by the region of a language tag and by the end of a host. */
const dayFirstRegions = new Set('au be ch de es eu fr gb hk ie in it jm ke lk mt my ng nl nz pk sg uk za'.split(' '))

/** Reads days as a page means them that has these dates on it, and says these days (`YYYY-MM-DD`) elsewhere: the likelier reading first. */
export function orderedBy(
  page: ParsedPage,
  others: WrittenDate[],
  said: () => string[],
): (date: WrittenDate) => string[] {
  let known: ReturnType<typeof readEvidence> | undefined
  return (date) => {
    if (date.readings.length < 2) return date.readings
    known ??= readEvidence(page, others, said())
    const { evidence, written } = known
    const hints = date.readings.filter((reading) => written.has(reading))
    return inOrder(date, { ...evidence, hint: hints.length === 1 ? hints[0] : undefined })
  }
}

function readEvidence(page: ParsedPage, others: WrittenDate[], said: string[]) {
  const written = new Set(said)
  for (const { readings } of others) if (readings.length === 1) written.add(readings[0] as string)
  const evidence: Omit<DateEvidence, 'hint'> = {
    others: ofMost(others),
    weekdays: [],
    yearlessDays: [],
    language: languageOf(page),
  }
  return { evidence, written }
}

/** One date as most of the numeric ones are written, and one as most of the others are: that is all that counts. */
function ofMost(dates: WrittenDate[]): WrittenDate[] {
  return [true, false].flatMap((isNumeric) => {
    const same = dates.filter((date) => date.isNumeric === isNumeric)
    const [day, month] = (['day', 'month'] as const).map((first) => same.filter((date) => date.first === first))
    if (!day || !month || day.length === month.length) return []
    return (day.length > month.length ? day : month).slice(0, 1)
  })
}

/** As DateEvidence has it: English, and what is not said to be anything, may be written both ways. */
function languageOf(page: ParsedPage): string {
  const { language, region } = localeOf(page)
  if (language !== 'en') return language
  const end = addressOfPage(page)?.host.split('.').at(-1) ?? ''
  const isDayFirst = [region, end].some((part) => dayFirstRegions.has(part))
  return isDayFirst ? 'en-GB' : 'en'
}
