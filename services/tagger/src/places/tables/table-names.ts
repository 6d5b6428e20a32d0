import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import { folded, plain } from '../fold.ts'
import type { Candidate, PlaceKind } from '../place.ts'
import { areas, continents } from './areas.ts'
import { districts, smallPlaces } from './cities.ts'
import { countryIds } from './country-ids.ts'
import { countryNames } from './country-names.ts'
import { deserts, islands, mountains } from './landforms.ts'
import { regionsByCountry } from './regions.ts'
import { lakes, rivers, seas, straits } from './waters.ts'

/** How much what has no count of people weighs, on the scale of log10 of people. */
const countryWeight = 8.2
const areaWeight = 8
const featureWeight = 6.2
const smallWeight = 4.2

const features: readonly (readonly [PlaceKind, Readonly<Record<string, string>>, number])[] = [
  ['area', areas, areaWeight],
  ['river', rivers, featureWeight],
  ['lake', lakes, featureWeight],
  ['sea', seas, areaWeight],
  ['strait', straits, featureWeight],
  ['mountain', mountains, featureWeight],
  ['island', islands, featureWeight],
  ['desert', deserts, featureWeight],
  ['landmark', districts, featureWeight],
  ['city', smallPlaces, smallWeight],
]

/** Every country with its names in English: those of ISO 3166-1 as the package has them, and those of newspapers. */
export const countryRows: readonly (readonly [string, readonly string[]])[] = Object.entries(countryIds).map(
  ([code]) => {
    const names: string | string[] = (english.countries as Record<string, string | string[]>)[code] ?? []
    return [code, [...[names].flat(), ...(countryNames[code] ?? [])]] as const
  },
)

const inAscii = /^[\x20-\x7e]*$/

/** All the tables' places by name, as `plain()` writes it and in ASCII. */
export const tableNames: ReadonlyMap<string, readonly Candidate[]> = allNames()

function allNames(): Map<string, Candidate[]> {
  const all = new Map<string, Candidate[]>()
  for (const [name, candidate] of namedCandidates()) {
    const key = plain(name)
    add(all, key, candidate)
    if (!inAscii.test(key)) add(all, folded(key), candidate)
  }
  return all
}

function add(all: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const known = all.get(key)
  if (known) known.push(candidate)
  else all.set(key, [candidate])
}

function namedCandidates(): [string, Candidate][] {
  const ofKind = (kind: PlaceKind, weight: number, names: readonly string[], countries: readonly string[]) =>
    names.map((name): [string, Candidate] => [name, { kind, countries, weight }])
  return [
    ...countryRows.flatMap(([code, names]) =>
      [...new Set(names.map(plain))].map((name): [string, Candidate] => [
        name,
        { kind: 'country', countries: [code], geonamesId: countryIds[code], weight: countryWeight },
      ]),
    ),
    ...ofKind('continent', countryWeight, continents, []),
    ...Object.entries(regionsByCountry).flatMap(([code, names]) => ofKind('region', featureWeight, names, [code])),
    ...features.flatMap(([kind, table, weight]) =>
      Object.entries(table).flatMap(([name, codes]) => ofKind(kind, weight, [name], codes ? codes.split(' ') : [])),
    ),
  ]
}
