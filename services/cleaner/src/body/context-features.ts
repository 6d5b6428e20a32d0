import type { Likeness } from './alike.ts'
import { chanceSequences } from './chance-sequences.ts'
import { itemAt } from './item-at.ts'
import type { PlacedBlock } from './placed-block.ts'
import { writeValues } from './rows.ts'
import { above, pathFrom, type Surroundings, wayTo } from './surroundings.ts'

const reaches = [-3, -2, -1, 1, 2, 3]

export const contextNames = [
  ...['chance', 'chance in element', 'chance in parent', 'chance in grand', 'chance in great', 'chance of likeness'],
  ...['chance of others alike', 'mass share in parent', 'mass share in grand', 'mass share in great', 'up to mass'],
  ...['down from mass', 'chance in whole', 'mass before', 'mass behind', 'rank', 'since sure', 'until sure'],
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
  placed: PlacedBlock[]
  chances: number[]
  weights: number[]
  sums: Sums
  sequences: number[][]
  /** The mass of the page, and the elements around most of it. */
  total: number
  mass: Map<Surroundings, number>
}

/**
 * Writes into the last part of the given rows what a first look made of the blocks around each, in the order of `contextNames`;
 * chances go from 0 to 1.
 */
export function writeContexts(rows: (Float32Array | undefined)[], placed: PlacedBlock[], chances: number[]): void {
  const blocks = placed.map(({ block }) => block)
  const weights = blocks.map(({ letters }) => Math.min(mostWeight, letters + 10))
  const sums = addUp(placed, chances, weights)
  const { sequences, total } = chanceSequences(blocks, chances, weights)
  const mass = pathFrom(innermostOf(placed, sums.places, total))
  const page = { placed, chances, weights, sums, sequences, total, mass }
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]
    if (row) writeContext(row, row.length - contextNames.length, index, page)
  }
}

function writeContext(row: Float32Array, from: number, index: number, page: PageContext): void {
  const { chances, sums, total, sequences } = page
  const { place, likeness, block } = page.placed[index] as PlacedBlock
  const chance = chances[index] as number
  const parent = above(place)
  const grand = above(parent)
  const second = sumIn(sums, parent)
  const third = sumIn(sums, grand)
  const fourth = sumIn(sums, above(grand))
  const alike = sums.alike.get(likeness) as Sum
  const sumOfWhole = block.whole && sums.wholes.get(block.whole)
  const { up, down } = wayTo(page.mass, place)
  const values = [
    chance,
    meanOf(sumIn(sums, place)),
    meanOf(second),
    meanOf(third),
    meanOf(fourth),
    meanOf(alike),
    meanOfOthers(alike, chance, page.weights[index] as number),
    second.mass / total,
    third.mass / total,
    fourth.mass / total,
    up,
    down,
    sumOfWhole ? meanOf(sumOfWhole) : -1,
  ]
  writeValues(row, from, values)
  let at = from + values.length
  for (const sequence of sequences) {
    row[at] = sequence[index] as number
    at += 1
  }
  for (const reach of reaches) {
    row[at] = itemAt(chances, index + reach) ?? -1
    at += 1
  }
}

interface Sums {
  /** By the index of each element. */
  places: Sum[]
  alike: Map<Likeness, Sum>
  wholes: Map<object, Sum>
}

function sumIn({ places }: Sums, { index }: Surroundings): Sum {
  return places[index] as Sum
}

function addUp(placed: PlacedBlock[], chances: number[], weights: number[]): Sums {
  const sums: Sums = { places: [], alike: new Map(), wholes: new Map() }
  for (let index = 0; index < placed.length; index += 1) {
    const { block, place, likeness } = placed[index] as PlacedBlock
    const weight = weights[index] as number
    const mass = (chances[index] as number) * weight
    for (let at: Surroundings | undefined = place; at; at = at.parent) {
      sums.places[at.index] ??= { mass: 0, weight: 0 }
      add(sums.places[at.index] as Sum, mass, weight)
    }
    add(sumOf(sums.alike, likeness), mass, weight)
    if (block.whole) add(sumOf(sums.wholes, block.whole), mass, weight)
  }
  return sums
}

function sumOf<K>(sums: Map<K, Sum>, key: K): Sum {
  const known = sums.get(key)
  if (known) return known
  const sum = { mass: 0, weight: 0 }
  sums.set(key, sum)
  return sum
}

function add(sum: Sum, mass: number, weight: number): void {
  sum.mass += mass
  sum.weight += weight
}

function meanOf({ mass, weight }: Sum): number {
  return mass / weight
}

function meanOfOthers(sum: Sum, chance: number, weight: number): number {
  return sum.weight > weight ? (sum.mass - chance * weight) / (sum.weight - weight) : -1
}

/** Of the text that is likely the article's, so much is in it. */
const massShare = 0.7

function innermostOf(placed: PlacedBlock[], sums: Sum[], total: number): Surroundings | undefined {
  let innermost: Surroundings | undefined
  for (const { place } of placed) {
    let at: Surroundings | undefined = place
    while (at && (sums[at.index] as Sum).mass < massShare * total) at = at.parent
    if (at && at.depth > (innermost?.depth ?? -1)) innermost = at
  }
  return innermost
}
