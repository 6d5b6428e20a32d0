import { chanceSequences } from './chance-sequences.ts'
import { lettersOf } from './letters.ts'
import type { PageBlock } from './page-block.ts'
import { pathFrom, type Surroundings, wayTo } from './surroundings.ts'

const reaches = [-3, -2, -1, 1, 2, 3]

export const contextNames = [
  ...['chance', 'chance in element', 'chance in parent', 'chance in grand', 'chance in great', 'chance of likeness'],
  ...['chance of others alike', 'mass before', 'mass behind', 'mass share in parent', 'mass share in grand'],
  ...['mass share in great', 'up to mass', 'down from mass', 'chance in whole', 'rank', 'since sure', 'until sure'],
  ...['letters since sure', 'letters until sure', 'around 5', 'around 12', 'chance of heading', 'chance under heading'],
  ...['best behind', 'run before', 'run behind'],
  ...reaches.map((reach) => `chance at ${reach}`),
]

/** Chances of blocks added up, each times its weight. */
interface Sum {
  mass: number
  weight: number
}

const mostWeight = 400

/** All that a block's context is read from. */
interface PageContext {
  blocks: PageBlock[]
  places: Surroundings[]
  chances: number[]
  weights: number[]
  sums: Sums
  sequences: number[][]
  /** The mass of the page, and the elements around most of it. */
  total: number
  mass: Map<Surroundings, number>
}

/**
 * Describes the blocks that are worth a second look by what a first one made of those around them, in the order of `contextNames`;
 * chances go from 0 to 1.
 */
export function describeContext(
  blocks: PageBlock[],
  places: Surroundings[],
  chances: number[],
  worthIt: boolean[],
): (Float32Array | undefined)[] {
  const weights = blocks.map(({ text }) => Math.min(mostWeight, lettersOf(text) + 10))
  const sums = addUp(blocks, places, chances, weights)
  const { sequences, total } = chanceSequences(blocks, chances, weights)
  const mass = pathFrom(innermostOf(sums.places, total))
  const page = { blocks, places, chances, weights, sums, sequences, total, mass }
  return blocks.map((_, index) => (worthIt[index] ? describe(index, page) : undefined))
}

function describe(index: number, page: PageContext): Float32Array {
  const { chances, sums, total } = page
  const [before = [], behind = [], ...others] = page.sequences
  const { whole } = page.blocks[index] as PageBlock
  const chance = chances[index] as number
  const place = page.places[index] as Surroundings
  const around = ancestorsOf(place).map((each) => sums.places.get(each) as Sum)
  const alike = sums.likeness.get(place.likeness) as Sum
  const sumOfWhole = whole && sums.wholes.get(whole)
  const { up, down } = wayTo(page.mass, place)
  const values = [chance]
  for (const sum of around) values.push(meanOf(sum))
  values.push(meanOf(alike), meanOfOthers(alike, chance, page.weights[index] as number))
  values.push(before[index] as number, behind[index] as number)
  for (const sum of around.slice(1)) values.push(sum.mass / total)
  values.push(up, down, sumOfWhole ? meanOf(sumOfWhole) : -1)
  for (const sequence of others) values.push(sequence[index] as number)
  for (const reach of reaches) values.push(chances[index + reach] ?? -1)
  return Float32Array.from(values)
}

/** An element and the three around it; the outermost again where there are no more. */
function ancestorsOf(place: Surroundings): Surroundings[] {
  const parent = place.parent ?? place
  const grand = parent.parent ?? parent
  return [place, parent, grand, grand.parent ?? grand]
}

interface Sums {
  places: Map<Surroundings, Sum>
  likeness: Map<string, Sum>
  wholes: Map<object, Sum>
}

function addUp(blocks: PageBlock[], places: Surroundings[], chances: number[], weights: number[]): Sums {
  const sums: Sums = { places: new Map(), likeness: new Map(), wholes: new Map() }
  for (const [index, { whole }] of blocks.entries()) {
    const weight = weights[index] as number
    const mass = (chances[index] as number) * weight
    const place = places[index] as Surroundings
    for (let at: Surroundings | undefined = place; at; at = at.parent) add(sums.places, at, mass, weight)
    add(sums.likeness, place.likeness, mass, weight)
    if (whole) add(sums.wholes, whole, mass, weight)
  }
  return sums
}

function add<K>(sums: Map<K, Sum>, key: K, mass: number, weight: number): void {
  const sum = sums.get(key)
  if (sum) {
    sum.mass += mass
    sum.weight += weight
  } else sums.set(key, { mass, weight })
}

function meanOf({ mass, weight }: Sum): number {
  return mass / weight
}

function meanOfOthers(sum: Sum, chance: number, weight: number): number {
  return sum.weight > weight ? (sum.mass - chance * weight) / (sum.weight - weight) : -1
}

/** Of the text that is likely the article's, so much is in it. */
const massShare = 0.7

function innermostOf(places: Map<Surroundings, Sum>, total: number): Surroundings | undefined {
  let innermost: Surroundings | undefined
  for (const [place, { mass }] of places)
    if (mass >= massShare * total && place.depth > (innermost?.depth ?? -1)) innermost = place
  return innermost
}
