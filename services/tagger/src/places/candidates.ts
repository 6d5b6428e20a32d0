import { readFileSync } from 'node:fs'
import { folded, plain } from './fold.ts'
import { type FoundPlace, openPack } from './pack.ts'
import type { Candidate, PlaceKind } from './place.ts'
import { bestKnown, cityAliases, newsCities } from './tables/cities.ts'
import { tableNames } from './tables/table-names.ts'

const pack = openPack(readFileSync(new URL('./places.bin', import.meta.url)))

const kindOf: Readonly<Record<FoundPlace['class'], PlaceKind>> = {
  capital: 'city',
  seat: 'city',
  city: 'city',
  district: 'district',
  region: 'region',
}
/** A seat of government is spoken of more than its people alone would make it, a part of a city less. */
const spokenOf: Readonly<Record<FoundPlace['class'], number>> = {
  capital: 0.6,
  seat: 0.25,
  city: 0,
  district: -0.6,
  region: -0.4,
}
const leastOfCapital = 5
/** A region called by what is first the name of its town. */
const shortenedRegion = -0.8
/** A city under a name that is not its main one; hardly anything where it is large, for those have names in English. */
const otherName = -0.4
const givesWay = -1
const leastOfOwn = 4.4
const known = 0.7
const knownFromNews = 1.2
/** A city's name in common use. */
const common = 0.5

const aliases = new Map(
  Object.entries(cityAliases).map(([alias, row]) => [
    plain(alias),
    { name: plain(row.slice(0, -3)), country: row.slice(-2) },
  ]),
)

/** The one that is meant of namesakes, a country or a region of GeoNames, and by how much it outweighs them. */
interface Favourite {
  code: string
  worth: number
}
const favourites = new Map([...favoured(bestKnown, known), ...favoured(newsCities, knownFromNews)])

function favoured(table: Readonly<Record<string, string>>, worth: number): [name: string, Favourite][] {
  return Object.entries(table).map(([name, code]) => [plain(name), { code, worth }])
}

/** Codes of airports are among other names of towns, but three capitals in the news are hardly ever one. */
const code = /^[A-Z]{3}$/

/** All that a name can stand for as written, the weightiest first; empty when it is nothing known. */
export function candidatesOf(name: string): Candidate[] {
  const isCode = code.test(name)
  for (const key of spellings(name)) {
    const towns = pack.find(key).filter(({ alias }) => !(alias && isCode))
    const found = [...aliased(key), ...(tableNames.get(key) ?? []), ...towns.map(toCandidate)]
    if (found.length) return ranked(key, found)
  }
  return []
}

/** Other names of towns (Philadelphia, once Amman) give way to a town that has it for its own. */
function ranked(key: string, found: Candidate[]): Candidate[] {
  const hasOwn = found.some(({ kind, byAlias, weight }) => kind === 'city' && !byAlias && weight >= leastOfOwn)
  return found
    .map((candidate) => withFavour(key, candidate))
    .map((place) =>
      hasOwn && place.byAlias && place.kind === 'city' ? { ...place, weight: place.weight + givesWay } : place,
    )
    .sort((a, b) => b.weight - a.weight)
}

/** GeoNames' towns and regions of a name exactly as written but for case, the most people first. */
export function townsOf(name: string): (FoundPlace & { main: boolean })[] {
  return pack
    .find(plain(name))
    .map((found) => ({ ...found, main: !found.alias }))
    .sort((a, b) => b.weight - a.weight)
}

/** Whether {@link townsOf} has anything for a name that is as `plain` has it; quicker. */
export function isTownKey(key: string): boolean {
  return pack.has(key)
}

/** A name in the ways it may be kept, the nearest to what is written first. */
function spellings(name: string): Set<string> {
  const key = plain(name.replace(/['’]s?$/, ''))
  const bare = key.replace(/^the /, '')
  const long = bare.replace(/^st /, 'saint ').replace(/^mt /, 'mount ').replace(/^ft /, 'fort ')
  const short = bare.replace(/^saint /, 'st ')
  return new Set([key, bare, long, short, folded(bare), folded(long)])
}

function aliased(key: string): Candidate[] {
  const alias = aliases.get(key)
  if (!alias) return []
  const [city] = pack
    .find(alias.name)
    .filter(({ country, class: is }) => country === alias.country && is !== 'region')
    .map(toCandidate)
    .sort((a, b) => b.weight - a.weight)
  return city ? [{ ...city, weight: city.weight + common, byAlias: false }] : []
}

function toCandidate({ geonamesId, country, region, class: is, weight, alias }: FoundPlace): Candidate {
  const people = is === 'capital' ? Math.max(weight, leastOfCapital) : weight
  const lessFor = !alias ? 0 : is === 'region' ? shortenedRegion : otherName
  return {
    kind: kindOf[is],
    countries: [country],
    region,
    geonamesId: geonamesId || undefined,
    weight: people + spokenOf[is] + lessFor,
    byAlias: alias,
  }
}

function withFavour(key: string, candidate: Candidate): Candidate {
  const { code, worth = 0 } = favourites.get(key) ?? {}
  const fits = code !== undefined && (candidate.region === code || candidate.countries[0] === code)
  return fits ? { ...candidate, weight: candidate.weight + worth } : candidate
}
