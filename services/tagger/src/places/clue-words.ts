import { folded, plain } from './fold.ts'
import { demonymRows } from './tables/demonyms.ts'
import { regionShortForms, regionsByCountry, stateRows } from './tables/regions.ts'
import { countryRows } from './tables/table-names.ts'

/** What a word tells of where an article plays: a country, and the first-level region of it where known. */
export interface Whereabouts {
  country: string
  region?: string | undefined
  /** The other country of that name, of Georgia. */
  orCountry?: string | undefined
}

/** English demonyms, by name as `plain()` writes it: `russian` is RU. */
export const demonyms: ReadonlyMap<string, string> = new Map(demonymRows.map(([name, code]) => [plain(name), code]))

/** Names of countries that are as often something else: a state, a person, each other's. */
const doubtful = new Set(
  ['georgia', 'jordan', 'chad', 'guinea', 'congo', 'dominica', 'jersey', 'us', 'washington'].map(plain),
)

/** GeoNames' codes of regions whose names need no explaining. */
const regions: readonly (readonly [string, string])[] = [
  ...stateRows,
  ['England', 'GB.ENG'],
  ['Scotland', 'GB.SCT'],
  ['Wales', 'GB.WLS'],
  ['Northern Ireland', 'GB.NIR'],
  ['Scottish', 'GB.SCT'],
  ['Welsh', 'GB.WLS'],
  ['Ontario', 'CA.08'],
  ['Quebec', 'CA.10'],
  ['Québec', 'CA.10'],
  ['British Columbia', 'CA.02'],
  ['Alberta', 'CA.01'],
  ['Manitoba', 'CA.03'],
  ['Saskatchewan', 'CA.11'],
  ['Nova Scotia', 'CA.07'],
  ['New Brunswick', 'CA.04'],
  ['Newfoundland', 'CA.05'],
  ['New South Wales', 'AU.02'],
  ['Queensland', 'AU.04'],
  ['Tasmania', 'AU.06'],
  ['South Australia', 'AU.05'],
  ['Western Australia', 'AU.08'],
  ['Northern Territory', 'AU.03'],
  ['Texan', 'US.TX'],
  ['Californian', 'US.CA'],
]

/** Whatever in the text of an article tells where it plays, by name as `plain()` writes it. */
export const clueWords: ReadonlyMap<string, Whereabouts> = allClues()
/** What they end with: any other word ends none of them. */
export const lastWords: ReadonlySet<string> = new Set([...clueWords.keys()].map(lastOf))
/** The longest of them, in words. */
export const mostWords = 3

/** What may stand behind a place and a comma, and tells which one it is; `Ga.` and `GA` as written, for they are words too. */
export const shortForms: ReadonlyMap<string, Whereabouts> = new Map(
  regionShortForms.map(([name, region]) => [name, { country: region.slice(0, 2), region }]),
)

/** The last word of a name as `plain()` writes it. */
export function lastOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

function allClues(): Map<string, Whereabouts> {
  const clues = new Map<string, Whereabouts>([...demonyms].map(([name, country]) => [name, { country }]))
  for (const [country, names] of countryRows) {
    for (const name of names) clues.set(plain(name), { country }).set(folded(name), { country })
  }
  for (const [country, names] of Object.entries(regionsByCountry)) {
    for (const name of names) clues.set(plain(name), { country })
  }
  for (const [name, region] of regions) clues.set(plain(name), { country: region.slice(0, 2), region })
  for (const name of doubtful) clues.delete(name)
  return clues
}

/** What a name behind a comma says of the place before it; the doubtful ones serve here too. */
export function whereaboutsOf(name: string): Whereabouts | undefined {
  const key = plain(name)
  if (demonyms.has(key)) return undefined
  return shortForms.get(name) ?? clueWords.get(key) ?? behindComma.get(key)
}

const behindComma = new Map<string, Whereabouts>([
  ['georgia', { country: 'US', region: 'US.GA', orCountry: 'GE' }],
  ['washington', { country: 'US', region: 'US.WA' }],
  ['jordan', { country: 'JO' }],
  ['chad', { country: 'TD' }],
  ['guinea', { country: 'GN' }],
  ['congo', { country: 'CD' }],
  ['us', { country: 'US' }],
  ['jersey', { country: 'JE' }],
])
