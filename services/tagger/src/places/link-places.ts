import type { Entity } from '@copydesk/contracts'
import type { Paragraph } from '../paragraphs.ts'
import { candidatesOf } from './candidates.ts'
import { type Choice, choosePlace } from './choose-place.ts'
import { whereaboutsOf } from './clue-words.ts'
import { type Clue, cluesIn } from './clues.ts'
import { plain } from './fold.ts'
import { candidatesByForm } from './forms.ts'
import type { Candidate } from './place.ts'
import { type Surroundings, surroundingsOf, textsOf } from './surroundings.ts'

/** An article with more places is a list; those beyond stay as they are. */
const mostPlaces = 300
const mostNamesakes = 60
const clearWeight = 5
const clearLead = 1
const mostCluesOfPlace = 4

interface Named {
  entity: Entity
  name: string
  behindComma?: string | undefined
  candidates: Candidate[]
}

/**
 * Says of each place which one it is, as far as the article tells: its kind, country (ISO 3166-1 alpha-2) and GeoNames id. What is
 * nothing known, or could be several, stays without. `publisherCountry` counts as one word of the text does.
 */
export function linkPlaces(entities: Entity[], paragraphs: Paragraph[], publisherCountry?: string): Entity[] {
  const named = entities
    .filter(({ kind }) => kind === 'place')
    .slice(0, mostPlaces)
    .map(nameOf)
  if (!named.length) return entities
  const texts = textsOf(paragraphs)
  const clues = [...cluesIn(paragraphs), ...named.flatMap(cluesOf)]
  if (publisherCountry) clues.push({ country: publisherCountry, name: '', paragraph: Number.NaN })
  const personal = personalNames(entities)
  const situated = named.map((place) => ({ ...place, around: aroundOf(place, texts) }))
  const choose = ({ entity, name, candidates, around }: Situated) => {
    const key = plain(name)
    return choosePlace({
      candidates,
      around,
      clues: clues.filter((clue) => clue.name !== key),
      paragraphs: new Set(entity.mentions.map(({ paragraph }) => paragraph)),
      isPersonal: personal.has(key),
      isTownLike: key.split(' ').length <= 2,
    })
  }
  for (const place of situated) clues.push(...cluesOfQualified(place, choose))
  const choices = new Map(situated.map((place) => [place.entity, choose(place)]))
  return entities.map((entity) => linked(entity, choices.get(entity)))
}

interface Situated extends Named {
  around: Surroundings
}

function aroundOf({ entity, behindComma }: Named, texts: ReadonlyMap<number, string>): Surroundings {
  const around = surroundingsOf(entity.mentions, texts)
  return { ...around, qualifier: (behindComma && whereaboutsOf(behindComma)) || around.qualifier }
}

/** `Athens, Georgia` tells which Georgia it is, for there is an Athens in one of them. */
function cluesOfQualified(place: Situated, choose: (place: Situated) => Choice | undefined): Clue[] {
  if (!place.around.qualifier) return []
  const choice = choose(place)
  const [country] = choice?.place.countries ?? []
  if (!choice?.isExact || country === undefined) return []
  const { paragraph = 0 } = place.entity.mentions[0] ?? {}
  return [{ country, region: choice.place.region, name: plain(place.name), paragraph }]
}

/** Small towns are called so too, but the news speaks of other things: planets, crude oil, a federal government. */
const otherThings = new Set(['earth', 'mars', 'moon', 'brent', 'union', 'sun', 'venus', 'jupiter', 'saturn'])

function nameOf(entity: Entity): Named {
  if (otherThings.has(plain(entity.name))) return { entity, name: entity.name, candidates: [] }
  const [name = '', behindComma] = entity.name.split(/, ?/, 2)
  const whole = candidatesOf(entity.name)
  if (whole.length || behindComma === undefined)
    return { entity, name: entity.name, candidates: orByForm(entity.name, whole) }
  return { entity, name, behindComma, candidates: orByForm(name, candidatesOf(name)) }
}

/** A name with a point is short for a state ("Ore."), whatever town is called so. */
function orByForm(name: string, found: Candidate[]): Candidate[] {
  const short = name.endsWith('.') ? candidatesByForm(name) : []
  if (short.length) return short
  return found.length ? found.slice(0, mostNamesakes) : candidatesByForm(name)
}

/** A place whose name leaves no doubt tells where the others are. */
function cluesOf({ entity, name, candidates: [first, ...others] }: Named): Clue[] {
  const country = first?.countries[0]
  if (!first || !country || first.countries.length > 1 || first.weight < clearWeight || first.kind === 'country')
    return []
  const isClear = others.every(
    ({ countries, weight }) => countries[0] === country || weight <= first.weight - clearLead,
  )
  if (!isClear) return []
  const { region } = first
  return entity.mentions
    .slice(0, mostCluesOfPlace)
    .map(({ paragraph }) => ({ country, region, name: plain(name), paragraph }))
}

/** Parts of people's names, as `plain()` writes them. */
function personalNames(entities: Entity[]): Set<string> {
  return new Set(entities.filter(({ kind }) => kind === 'person').flatMap(({ name }) => plain(name).split(' ')))
}

function linked(entity: Entity, choice: Choice | undefined): Entity {
  if (!choice) return entity
  const { kind, countries, geonamesId } = choice.place
  return {
    ...entity,
    placeKind: kind,
    ...(countries.length === 1 && { countryCode: countries[0] }),
    ...(choice.isExact && geonamesId !== undefined && { geonamesId }),
  }
}
