import { createRequire } from 'node:module'
import { isMisleading, type Writing } from './gazetteer-languages.ts'
import { everydayCountries } from './tables/everyday-countries.ts'
import { rows as tableRows } from './tables/rows.ts'

/** Lower-case names of countries in one language to their ISO codes; `longestFrom`: how long those get that begin with a letter. */
export interface CountryNames {
  codes: ReadonlyMap<string, string>
  longestFrom: ReadonlyMap<string, number>
}

const require = createRequire(import.meta.url)
const opened = new Map<string, CountryNames>()
/** Shorter ones are words of other sorts too often; writing without an alphabet needs fewer signs. */
const leastLength: Readonly<Record<Writing, number>> = { cased: 4, uncased: 3, particles: 2, unspaced: 2 }
/** Islands that share their names with people, saints and many towns. */
const unsure = new Set('MF BL SH KN LC VC PM UM IO TF GS HM BV CX CC NF DM JE'.split(' '))

/** The names of countries in a language, read when it is first asked for. */
export function countriesIn(languageCode: string, writing: Writing): CountryNames {
  const known = opened.get(languageCode)
  if (known) return known
  const names = read(languageCode, writing)
  opened.set(languageCode, names)
  return names
}

function read(languageCode: string, writing: Writing): CountryNames {
  const { countries }: { countries: Record<string, string | string[]> } = require(
    `i18n-iso-countries/langs/${languageCode}.json`,
  )
  const rows = Object.entries(countries)
    .filter(([code]) => !unsure.has(code))
    .flatMap(([code, written]) =>
      [written].flat().map((name) => [name.normalize('NFC').toLowerCase().trim(), code] as const),
    )
    .filter(([name]) => name.length >= leastLength[writing] && !/[(),]/.test(name) && !isMisleading(name, languageCode))
  const ambiguous = new Set(
    rows.filter(([name, code]) => rows.some((row) => row[0] === name && row[1] !== code)).map(([name]) => name),
  )
  const everyday = Object.entries(tableRows(everydayCountries[languageCode] ?? ''))
  const codes = new Map([
    ...rows.filter(([name]) => !ambiguous.has(name)),
    ...everyday.map(([name, code]) => [name.toLowerCase(), code] as const),
  ])
  const longestFrom = new Map<string, number>()
  for (const name of codes.keys()) {
    const letter = name[0] ?? ''
    longestFrom.set(letter, Math.max(name.length, longestFrom.get(letter) ?? 0))
  }
  return { codes, longestFrom }
}
