import { isTownName, townsOf } from './candidates.ts'
import { homes, isMisleading, type Writing } from './gazetteer-languages.ts'

/** A town that a name of any language means. `isLarge`: of a million people, or a capital. */
export interface Town {
  country: string
  geonamesId: number
  isLarge: boolean
}

const leastLength = 4
const leastPeople = 5
const leastByOtherName = 5.7
const large = 6
const isLatin = /^[\p{Script=Latin}\p{M} '’-]+$/u

/**
 * The best known town of a name in lower case: of at least 100,000 people in Latin letters, of half a million under another than its
 * main name; else a capital. None where a lesser town has the name for its own.
 */
export function townIn(key: string, languageCode: string, writing: Writing): Town | undefined {
  if (key.length < leastLength || !isTownName(key) || isMisleading(key, languageCode)) return undefined
  const least = isLatin.test(key) ? leastPeople : leastByOtherName
  const all = townsOf(key).filter(({ class: is }) => is !== 'region' && is !== 'district')
  const hasOwn = all.some(({ main }) => main)
  const towns = all.filter(
    ({ class: is, main, weight }) =>
      (main ? weight >= least : !hasOwn && weight >= leastByOtherName) && (writing !== 'uncased' || is === 'capital'),
  )
  const home = homes[languageCode] ?? []
  const town = towns.find(({ country }) => home.includes(country)) ?? towns[0]
  if (!town) return undefined
  return {
    country: town.country,
    geonamesId: town.geonamesId,
    isLarge: town.class === 'capital' || town.weight >= large,
  }
}
