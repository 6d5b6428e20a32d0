import { headingsBefore } from './headings-before.ts'
import { itemAt } from './item-at.ts'
import type { PageBlock } from './page-block.ts'

const never = 99
const neverLetters = 20_000
const sureChance = 0.7
const sureLetters = 80

/**
 * For each block, by the chances of all: the share of mass before and behind it, its rank, blocks and letters since and until one
 * that is sure, the mean chance of the 5 and 12 around on both sides, that of the heading above and of what is under it, the best
 * behind it, and how many likely ones stand directly before and behind. `total` is the mass of the page.
 */
export function chanceSequences(
  blocks: PageBlock[],
  chances: number[],
  weights: number[],
): { sequences: number[][]; total: number } {
  const masses = prefixSums(chances.map((chance, index) => chance * (weights[index] as number)))
  const weighed = prefixSums(weights)
  const total = masses.at(-1) || 1
  const isSure = blocks.map(({ letters }, index) => (chances[index] as number) >= sureChance && letters >= sureLetters)
  const letters = blocks.map(({ text }) => text.length)
  const headings = headingsBefore(blocks)
  const sequences = [
    chances.map((_, index) => (masses[index] as number) / total),
    chances.map((_, index) => (total - (masses[index + 1] as number)) / total),
    ranks(chances),
    distances(
      isSure,
      isSure.map(() => 1),
      never,
    ),
    backwards(isSure, (reversed) =>
      distances(
        reversed,
        isSure.map(() => 1),
        never,
      ),
    ),
    distances(isSure, letters, neverLetters),
    backwards(isSure, (reversed) => distances(reversed, letters.toReversed(), neverLetters)),
    meansAround(masses, weighed, 5),
    meansAround(masses, weighed, 12),
    headings.map((heading) => itemAt(chances, heading) ?? -1),
    meansUnder(headings, chances, weights),
    backwards(chances, bestBefore),
    runs(chances),
    backwards(chances, runs),
  ]
  return { sequences, total }
}

function prefixSums(values: number[]): number[] {
  const sums = [0]
  for (const value of values) sums.push((sums.at(-1) as number) + value)
  return sums
}

function backwards<T>(values: T[], read: (values: T[]) => number[]): number[] {
  return read(values.toReversed()).toReversed()
}

function ranks(chances: number[]): number[] {
  const order = chances.map((_, index) => index).toSorted((a, b) => (chances[a] as number) - (chances[b] as number))
  const found: number[] = new Array(chances.length).fill(0)
  order.forEach((index, rank) => {
    found[index] = rank / chances.length
  })
  return found
}

/** How far back the last sure one is, each step counting as much as `steps` says. */
function distances(isSure: boolean[], steps: number[], farthest: number): number[] {
  let distance = farthest
  return isSure.map((sure, index) => {
    const before = distance
    distance = sure ? 0 : Math.min(farthest, distance + (steps[index] as number))
    return before
  })
}

function meansAround(masses: number[], weighed: number[], reach: number): number[] {
  return masses.slice(1).map((_, index) => {
    const from = Math.max(0, index - reach)
    const to = Math.min(masses.length - 1, index + reach + 1)
    return (
      ((masses[to] as number) - (masses[from] as number)) / ((weighed[to] as number) - (weighed[from] as number) || 1)
    )
  })
}

/** The mean chance of what is under a heading, for the heading itself and for each block there. */
function meansUnder(headings: number[], chances: number[], weights: number[]): number[] {
  const sums = new Map<number, { mass: number; weight: number }>()
  headings.forEach((heading, index) => {
    const { mass, weight } = sums.get(heading) ?? { mass: 0, weight: 0 }
    const own = weights[index] as number
    sums.set(heading, { mass: mass + (chances[index] as number) * own, weight: weight + own })
  })
  return headings.map((heading, index) => {
    const sum = sums.get(index) ?? sums.get(heading)
    return sum ? sum.mass / sum.weight : -1
  })
}

function bestBefore(chances: number[]): number[] {
  let best = 0
  return chances.map((chance) => {
    const before = best
    best = Math.max(best, chance)
    return before
  })
}

const likely = 0.5

/** How many likely ones stand directly before. */
function runs(chances: number[]): number[] {
  let run = 0
  return chances.map((chance) => {
    const before = run
    run = chance >= likely ? run + 1 : 0
    return before
  })
}
