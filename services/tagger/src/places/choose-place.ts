import type { Whereabouts } from './clue-words.ts'
import type { Clue } from './clues.ts'
import type { Candidate, PlaceKind } from './place.ts'
import type { Surroundings } from './surroundings.ts'

/** What is known of one name of an article when its place is chosen. */
export interface Situation {
  candidates: Candidate[]
  around: Surroundings
  clues: Clue[]
  /** Paragraphs that mention the name. */
  paragraphs: ReadonlySet<number>
  /** A part of a person's name in the same article. */
  isPersonal: boolean
  /** Of one or two words, as names of towns are and those of museums are not. */
  isTownLike: boolean
}

/** How sure a place is: the country may be, where the place in it is not. */
export interface Choice {
  place: Candidate
  isExact: boolean
}

const nearby = 1.6
const mostForCountry = 1.5
const mostForRegion = 2
const perDoubling = 0.6
/** That anything speaks for a place is more than that something more does. */
const forAny = 0.5
const statedRegion = 10
const statedCountry = 8
const statedKind = 1.5
/** Towns of fewer people than 15,000 need something in the article that speaks for them. */
const smallTown = Math.log10(15_000)
/** A name that is not its main one is more often something else, where the article plays elsewhere or others have it. */
const leastOfAlias = 5
const leastLead = 0.25
/** A town and the region around it that bear one name are told apart by less. */
const townOfRegion = 0.8
/** Regions meant by a name that is their town's as well: Quebec. */
const knownAsRegions = new Set(['CA.10'])
/** What is known by form only, as any `… County`, weighs less than this. */
const leastToContradict = 5

/** Kinds that are weighed by how many live there. */
const ofPeople = new Set<PlaceKind>(['city', 'district', 'region'])

interface Weighed {
  place: Candidate
  score: number
  support: number
}

/** The place that is meant; nothing when that cannot be told. */
export function choosePlace(situation: Situation): Choice | undefined {
  const weighed = situation.candidates
    .map((place) => weigh(place, situation))
    .filter(({ place, support }) => isBelievable(place, support, situation))
    .sort((a, b) => b.score - a.score)
  const [first] = weighed
  const { qualifier } = situation.around
  if (qualifier && contradicts(first?.place, qualifier)) return onlyIn(qualifier, situation.isTownLike)
  if (!first) return undefined
  const best = townRatherThanRegion(first, weighed, situation)
  const rival = weighed.find(({ place }) => !isSame(place, best.place))
  if (!rival || best.score - rival.score >= leastLead) return { place: best.place, isExact: true }
  const others = weighed.filter(({ score }) => best.score - score < leastLead)
  const country = best.place.countries[0]
  const agreed = others.every(({ place }) => place.countries.length === 1 && place.countries[0] === country)
  if (!agreed) return undefined
  return { place: best.place, isExact: sharesRegion(best.place, others) }
}

/** A town that nobody knows, in a country that is said (`Dapchi, Nigeria`). */
function onlyIn({ country, region }: Whereabouts, isTownLike: boolean): Choice {
  return { place: { kind: isTownLike ? 'city' : 'landmark', countries: [country], region, weight: 0 }, isExact: false }
}

/** Beside a city of the world, a namesake a tenth of its size needs more than that its country is spoken of. */
const worldCity = 6.8
const mostForNamesake = 2

function isNamesake(place: Candidate, candidates: Candidate[]): boolean {
  const most = Math.max(...candidates.filter(({ kind }) => kind === 'city').map(({ weight }) => weight))
  return place.kind === 'city' && most >= worldCity && place.weight < most - 1
}

function weigh(place: Candidate, { candidates, clues, around, paragraphs }: Situation): Weighed {
  let forCountry = 0
  let forRegion = 0
  for (const { country, region, paragraph } of clues) {
    if (!place.countries.includes(country)) continue
    const counts = paragraphs.has(paragraph) ? nearby : 1
    forCountry += counts
    if (region !== undefined && region === place.region) forRegion += counts
  }
  const together = saturated(forCountry, mostForCountry) + saturated(forRegion, mostForRegion)
  const mostTogether = isNamesake(place, candidates) ? mostForNamesake : Number.POSITIVE_INFINITY
  const support = Math.min(together, mostTogether) + supportOf(around.qualifier, place)
  const ofKind = around.kind !== undefined && around.kind === place.kind ? statedKind : 0
  return { place, support, score: place.weight + support + ofKind }
}

function supportOf(qualifier: Whereabouts | undefined, { countries, region }: Candidate): number {
  if (!qualifier) return 0
  if (qualifier.orCountry && countries.includes(qualifier.orCountry)) return statedCountry
  if (!countries.includes(qualifier.country)) return 0
  if (qualifier.region === undefined) return statedCountry
  return qualifier.region === region ? statedRegion : 0
}

function saturated(sum: number, most: number): number {
  return sum === 0 ? 0 : Math.min(most, forAny + perDoubling * Math.log2(1 + sum))
}

function isBelievable(place: Candidate, support: number, { isPersonal, candidates, clues }: Situation): boolean {
  const { kind, weight, countries, byAlias } = place
  if (!ofPeople.has(kind) || countries.length === 0) return true
  if (isPersonal && weight < leastToContradict) return support >= statedCountry
  const isElsewhere = clues.length > 0 || candidates.some((other) => other.countries[0] !== countries[0])
  return weight >= (byAlias && kind === 'city' && isElsewhere ? leastOfAlias : smallTown) || support > 0
}

/** What stands behind the comma and what is best known of the name are in different countries. */
function contradicts(place: Candidate | undefined, { country, orCountry = country }: Whereabouts): boolean {
  if (!place) return true
  const fits = place.countries.includes(country) || place.countries.includes(orCountry)
  return place.weight < leastToContradict + 0.5 && place.kind === 'city' && !fits
}

function townRatherThanRegion(first: Weighed, weighed: Weighed[], { around }: Situation): Weighed {
  const { kind, region = '' } = first.place
  if (kind !== 'region' || around.kind === 'region' || knownAsRegions.has(region)) return first
  const town = weighed.find(({ place }) => place.kind === 'city' && sharesRegion(place, [first]))
  return town && first.score - town.score < townOfRegion ? town : first
}

function sharesRegion({ region }: Candidate, others: Weighed[]): boolean {
  return region !== undefined && others.every(({ place }) => (place.region ?? region) === region)
}

function isSame(a: Candidate, b: Candidate): boolean {
  if (a.geonamesId !== undefined || b.geonamesId !== undefined) return a.geonamesId === b.geonamesId
  return a.kind === b.kind && a.region === b.region && a.countries.join() === b.countries.join()
}
