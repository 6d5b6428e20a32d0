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
  const evidence: Omit<DateEvidence, 'hint'> = {
    others,
    weekdays: [],
    yearlessDays: [],
    language: languageOf(page),
  }
  const written = new Set(others.flatMap(({ readings }) => (readings.length === 1 ? readings : [])))
  let isComplete = false
  return (date) => {
    if (date.readings.length < 2) return date.readings
    if (!isComplete) for (const day of said()) written.add(day)
    isComplete = true
    const known = date.readings.filter((reading) => written.has(reading))
    return inOrder(date, { ...evidence, hint: known.length === 1 ? known[0] : undefined })
  }
}

/** As DateEvidence has it: English, and what is not said to be anything, may be written both ways. */
function languageOf(page: ParsedPage): string {
  const { language, region } = localeOf(page)
  if (language !== 'en') return language
  const end = addressOfPage(page)?.host.split('.').at(-1) ?? ''
  const isDayFirst = [region, end].some((part) => dayFirstRegions.has(part))
  return isDayFirst ? 'en-GB' : 'en'
}
