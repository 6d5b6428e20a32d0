import { createRequire } from 'node:module'
import { plain } from './fold.ts'
import { isMisleading, isPersonal, type Writing } from './gazetteer-languages.ts'
import { everydayCountries } from './tables/everyday-countries.ts'
import { rows as tableRows } from './tables/rows.ts'

/** A country under one of its names. */
export interface CountryName {
  code: string
  written: string
}

/**
 * The names of countries in one language as {@link plain} has them. `severalFrom`: those of several words by the first of these;
 * `longestFrom`: how long those get that begin with a letter.
 */
export interface CountryNames {
  names: ReadonlyMap<string, CountryName>
  severalFrom: ReadonlyMap<string, readonly string[][]>
  longestFrom: ReadonlyMap<string, number>
}

const require = createRequire(import.meta.url)
const opened = new Map<string, CountryNames>()
/** Shorter ones are words of other sorts too often; writing without an alphabet needs fewer signs. */
const leastLength: Readonly<Record<Writing, number>> = { cased: 4, uncased: 3, particles: 2, unspaced: 2 }
/** Languages that write syllables apart, so that many names are short. */
const shortNames: Readonly<Record<string, number>> = { vi: 2 }
/** Islands that share their names with people, saints and many towns. */
const unsure = new Set('MF BL SH KN LC VC PM UM IO TF GS HM BV CX CC NF DM JE'.split(' '))
const elided = /(?<=[ ])[\p{L}]{1,2}'/gu

/** The names of countries in a language, read when it is first asked for. */
export function countriesIn(languageCode: string, writing: Writing): CountryNames {
  const known = opened.get(languageCode)
  if (known) return known
  const names = read(languageCode, writing)
  opened.set(languageCode, names)
  return names
}

function read(languageCode: string, writing: Writing): CountryNames {
  const least = shortNames[languageCode] ?? leastLength[writing]
  const all = [...namesOfLibrary(languageCode), ...namesOfRuntime(languageCode)]
    .filter(([code, written]) => !unsure.has(code) && !/[(),]/.test(written))
    .map(([code, written]) => ({ key: keyOf(written), code, written: written.trim() }))
    .filter(({ key }) => key.length >= least && !isPersonal(key) && !isMisleading(key, languageCode))
  const codesOf = new Map<string, Set<string>>()
  for (const { key, code } of all) codesOf.set(key, (codesOf.get(key) ?? new Set()).add(code))
  const everyday = Object.entries(tableRows(everydayCountries[languageCode] ?? ''))
  const names = new Map<string, CountryName>([
    ...all.filter(({ key }) => codesOf.get(key)?.size === 1).map(({ key, ...name }) => [key, name] as const),
    ...everyday.map(([written, code]) => [keyOf(written), { code, written }] as const),
  ])
  return { names, ...startsOf([...names.keys()]) }
}

function startsOf(names: string[]): Omit<CountryNames, 'names'> {
  const longestFrom = new Map<string, number>()
  const severalFrom = new Map<string, string[][]>()
  for (const name of names) {
    const letter = name[0] ?? ''
    longestFrom.set(letter, Math.max(name.length, longestFrom.get(letter) ?? 0))
    const words = name.split(' ')
    const [first = ''] = words
    if (words.length > 1) severalFrom.set(first, [...(severalFrom.get(first) ?? []), words])
  }
  return { longestFrom, severalFrom }
}

function keyOf(written: string): string {
  return plain(written).replace(elided, '')
}

function namesOfLibrary(languageCode: string): [code: string, written: string][] {
  const { countries }: { countries: Record<string, string | string[]> } = require(
    `i18n-iso-countries/langs/${languageCode}.json`,
  )
  return Object.entries(countries).flatMap(([code, written]) =>
    [written].flat().map((name): [string, string] => [code, name]),
  )
}

/** What the runtime's own tables (CLDR) call them, in full and for short. */
function namesOfRuntime(languageCode: string): [code: string, written: string][] {
  const { countries }: { countries: Record<string, string> } = require('i18n-iso-countries/langs/en.json')
  return (['long', 'short'] as const).flatMap((style) => {
    const names = new Intl.DisplayNames(languageCode, { type: 'region', style, fallback: 'none' })
    return Object.keys(countries).flatMap((code): [string, string][] => {
      const written = names.of(code)
      return written === undefined ? [] : [[code, written]]
    })
  })
}
