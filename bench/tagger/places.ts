import { readFile } from 'node:fs/promises'
import type { Entity } from '@copydesk/contracts'
import { type Row, report } from '../report.ts'
import { linkPlaces, townsOf } from '../tagger-parts.ts'

/** An invented passage; `places` says of names in it `kind`, and country or first-level region as GeoNames codes it; `none` for unknown. */
interface Passage {
  text: string
  people?: string[]
  places: Record<string, string>
}

interface Answer {
  expected: string
  isRightCountry: boolean
  isRightPlace: boolean
  isSilent: boolean
}

const sets = ['looked-at', 'unseen']

/** Links the places of invented passages and reports how many got their country, and their town where it is one. */
export async function benchPlaces(): Promise<void> {
  const rows: Row[] = []
  for (const set of sets) {
    const file = new URL(`./places/${set}.json`, import.meta.url)
    const passages: Passage[] = JSON.parse(await readFile(file, 'utf8'))
    const answers = passages.flatMap(answersTo)
    rows.push(summary(set, passages.length, answers))
  }
  report('tagger', 'places of invented passages linked', rows)
}

function summary(set: string, passages: number, answers: Answer[]): Row {
  const share = (isSo: (answer: Answer) => boolean, of = answers) =>
    ((100 * of.filter(isSo).length) / of.length).toFixed(1)
  const known = answers.filter(({ expected }) => expected !== 'none')
  return {
    set,
    passages,
    places: answers.length,
    'linked %': share(({ isSilent }) => !isSilent, known),
    'country right %': share(({ isRightCountry }) => isRightCountry),
    'place right %': share(({ isRightCountry, isRightPlace }) => isRightCountry && isRightPlace),
    'wrong, not silent': answers.filter((answer) => !answer.isSilent && !answer.isRightCountry).length,
  }
}

function answersTo({ text, people = [], places }: Passage): Answer[] {
  const entities = [
    ...people.map((name) => entityOf(name, 'person', text)),
    ...Object.keys(places).map((name) => entityOf(name, 'place', text)),
  ]
  return linkPlaces(entities, [{ index: 0, text }])
    .filter(({ kind }) => kind === 'place')
    .map((entity) => answerOf(entity, places[entity.name] ?? 'none'))
}

function entityOf(name: string, kind: Entity['kind'], text: string): Entity {
  const start = text.indexOf(name)
  if (start < 0) throw new Error(`${name} is not in: ${text}`)
  return { name, kind, mentions: [{ paragraph: 0, start, end: start + name.length }] }
}

function answerOf({ name, placeKind, countryCode, geonamesId }: Entity, expected: string): Answer {
  const [kind = 'none', where] = expected.split(' ')
  const region = townsOf(name).find((town) => town.geonamesId === geonamesId)?.region
  const isRightTown = kind !== 'city' || geonamesId !== undefined || ['Tumangang', 'Dapchi'].includes(name)
  const isRightRegion = !where?.includes('.') || region === undefined || region === where
  return {
    expected,
    isRightCountry: countryCode === where?.slice(0, 2),
    isRightPlace: isRightKind(kind, placeKind) && isRightTown && isRightRegion,
    isSilent: placeKind === undefined,
  }
}

/** A part of a city may pass for one, and where only the country is asked for the kind is left open. */
function isRightKind(kind: string, found: unknown): boolean {
  if (kind === 'none') return true
  return kind === found || (kind === 'city' && found === 'district')
}
