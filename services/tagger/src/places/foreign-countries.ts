import { createRequire } from 'node:module'
import { isMisleading, type Writing } from './gazetteer-languages.ts'

/** Lower-case names of countries in one language to their ISO codes. */
export interface CountryNames {
  codes: ReadonlyMap<string, string>
}

const require = createRequire(import.meta.url)
const opened = new Map<string, CountryNames>()
/** Shorter ones are words of other sorts too often; writing without an alphabet needs fewer signs. */
const leastLength: Readonly<Record<Writing, number>> = { cased: 4, uncased: 3, particles: 2, unspaced: 2 }
/** Islands that share their names with people, saints and many towns. */
const unsure = new Set([
  'MF',
  'BL',
  'SH',
  'KN',
  'LC',
  'VC',
  'PM',
  'UM',
  'IO',
  'TF',
  'GS',
  'HM',
  'BV',
  'CX',
  'CC',
  'NF',
  'DM',
  'JE',
])

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
  const codes = new Map<string, string>()
  const shared = new Set<string>()
  for (const [code, written] of Object.entries(countries).filter(([code]) => !unsure.has(code))) {
    for (const name of [written].flat()) {
      const key = name.normalize('NFC').toLowerCase().trim()
      if (key.length < leastLength[writing] || /[(),]/.test(key) || isMisleading(key, languageCode)) continue
      if ((codes.get(key) ?? code) !== code) shared.add(key)
      codes.set(key, code)
    }
  }
  for (const key of shared) codes.delete(key)
  return { codes }
}
