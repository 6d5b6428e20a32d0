import { candidatesOf } from './candidates.ts'
import { shortForms } from './clue-words.ts'
import type { Candidate, PlaceKind } from './place.ts'

const partBefore =
  /^(?:north|south|east|west|northern|southern|eastern|western|north[- ]?east(?:ern)?|north[- ]?west(?:ern)?|south[- ]?east(?:ern)?|south[- ]?west(?:ern)?|central|inner|outer|upper|lower|greater|mainland|downtown|midtown|uptown|rural|occupied|mid)[- ]/i
const kindBefore =
  /^(?:the )?(city|town|village|state|province|region|republic|river|lake|mount|mt|isle|island|port|gulf|bay|strait) of /i
const kindBehind =
  / (regions?|oblast|krai|province|state|governorate|prefecture|district|department|area|city|town|village|valley|peninsula|coast|delta|highlands|territory|border)$/i

/** What a word at the end of a name makes of it, where the name without it would be something else. */
const forms: readonly (readonly [RegExp, PlaceKind])[] = [
  [/ (?:river|creek|canal)$|^river |^rio /i, 'river'],
  [/^(?:lake|loch|lough|lago) | (?:lake|reservoir|lagoon)$/i, 'lake'],
  [/^mount |^mt\.? | (?:mountains?|hills?|range|peak|volcano)$/i, 'mountain'],
  [/ islands?$|^isle of /i, 'island'],
  [/ (?:sea|ocean|bay)$|^(?:gulf|bay|sea) of /i, 'sea'],
  [/ (?:strait|straits|channel)$|^straits? of /i, 'strait'],
  [/ desert$/i, 'desert'],
  [/ (?:airport|square|street|avenue|bridge|park|stadium|station|beach|castle|palace|university|dam)$/i, 'landmark'],
]
/** Counties of countries that news in English is about. */
const countyCountries = ['US', 'GB', 'IE', 'KE']
const partWeight = 0.3
const shortWeight = 5

/** What a name that is nothing known can stand for by its form: part of a known place (`northern Syria`), or a sort of place only. */
export function candidatesByForm(name: string): Candidate[] {
  const short = shortForms.get(name) ?? shortForms.get(name.replace(/\.$/, ''))
  if (short) return [{ kind: 'region', countries: [short.country], region: short.region, weight: shortWeight }]
  if (/ county$/i.test(name))
    return countyCountries.map((country) => ({ kind: 'region', countries: [country], weight: 1 }))
  const form = forms.find(([pattern]) => pattern.test(name))
  if (form) return [{ kind: form[1], countries: [], weight: 1 }]
  const part = partBefore.exec(name)
  if (part) return partsOf(name.slice(part[0].length))
  const said = kindBefore.exec(name)
  if (said) return ofKind(name.slice(said[0].length), said[1] ?? '')
  const behind = kindBehind.exec(name)
  return behind ? ofKind(name.slice(0, behind.index), behind[1] ?? '') : []
}

function partsOf(whole: string): Candidate[] {
  return candidatesOf(whole).map((place) => ({
    ...place,
    kind: place.kind === 'city' ? 'district' : place.kind === 'continent' ? 'area' : 'region',
    geonamesId: undefined,
    weight: place.weight - partWeight,
  }))
}

/** `Kursk region` is Kursk's region and not the city, `Mexico City` is no region. */
function ofKind(name: string, word: string): Candidate[] {
  const isTown = /^(?:city|town|village)$/i.test(word)
  const all = candidatesOf(name)
  if (isTown) return all.filter(({ kind }) => kind === 'city')
  const regions = all.filter(({ kind }) => kind === 'region')
  return regions.length ? regions : all.map((place) => ({ ...place, kind: 'region' as const, geonamesId: undefined }))
}
