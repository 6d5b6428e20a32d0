import { isTownKey, townsOf } from './candidates.ts'
import { homes, isMisleading, type Writing } from './gazetteer-languages.ts'

/** A town that a name of any language means. `isLarge`: of a million people, or a capital. */
export interface Town {
  country: string
  geonamesId: number
  isLarge: boolean
  isCapital: boolean
}

/** Two letters are enough in scripts that write syllables or ideas; a shorter name of letters is a capital's or none. */
const leastLength: Readonly<Record<Writing, number>> = { cased: 4, uncased: 3, particles: 2, unspaced: 2 }
const leastOfCapital = 3
const leastPeople = 5
const leastByOtherName = 5.45
/** A town under another name is meant rather than one that has it for its own, where it is ten times its size. */
const clearLead = 1
const large = 6

/**
 * The best known town of a name as `plain` has it: of at least 100,000 people under its main name, of 280,000 under another; else a
 * capital. None where a town that is not much smaller has the name for its own.
 */
export function townIn(key: string, languageCode: string, writing: Writing): Town | undefined {
  if (key.length < Math.min(leastOfCapital, leastLength[writing]) || !isTownKey(key)) return undefined
  if (isMisleading(key, languageCode)) return undefined
  const all = townsOf(key).filter(({ class: is }) => is !== 'region' && is !== 'district')
  const own = Math.max(0, ...all.filter(({ main }) => main).map(({ weight }) => weight))
  const towns = all
    .filter(({ main, weight }) =>
      main ? weight >= leastPeople : weight >= leastByOtherName && weight > own + clearLead,
    )
    .filter(({ class: is }) => is === 'capital' || key.length >= leastLength[writing])
  const home = homes[languageCode] ?? []
  if (isHomeRegion(key, home) && !towns.some(({ country }) => home.includes(country))) return undefined
  const town = towns.find(({ country }) => home.includes(country)) ?? towns[0]
  if (!town) return undefined
  return {
    country: town.country,
    geonamesId: town.geonamesId,
    isLarge: town.class === 'capital' || town.weight >= large,
    isCapital: town.class === 'capital',
  }
}

/** Where a region at home has the name, no town abroad is meant. */
function isHomeRegion(key: string, home: readonly string[]): boolean {
  return townsOf(key).some(({ class: is, country }) => is === 'region' && home.includes(country))
}
