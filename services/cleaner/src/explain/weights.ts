import { contributionsOf, type PackedForest } from '../body/forest.ts'

/** What each feature, by its index, adds to the log odds of a block: in all, and more than it does on average on this page. */
interface Weights {
  all: Map<number, number>
  apart: Map<number, number>
}

/** What a forest's features weigh for each block that it was asked about. */
export function weighEach(forest: PackedForest, rows: (Float32Array | undefined)[]): (Weights | undefined)[] {
  const each = rows.map((row) => row && contributionsOf(forest, row))
  const common = meanOf(each.filter((weights) => weights !== undefined))
  return each.map((all) => all && { all, apart: sumOf(all, common, -1) })
}

function meanOf(each: Map<number, number>[]): Map<number, number> {
  const mean = new Map<number, number>()
  for (const weights of each)
    for (const [index, weight] of weights) mean.set(index, (mean.get(index) ?? 0) + weight / each.length)
  return mean
}

function sumOf(one: Map<number, number>, other: Map<number, number>, times = 1): Map<number, number> {
  const sum = new Map(one)
  for (const [index, weight] of other) sum.set(index, (sum.get(index) ?? 0) + times * weight)
  return sum
}

/** The weights of two forests that were asked about a block. */
export function together(one: Weights, other: Weights | undefined): Weights {
  return other ? { all: sumOf(one.all, other.all), apart: sumOf(one.apart, other.apart) } : one
}

/** How much each feature tells: what holds for the whole page tells little of a block, and so does what only differs from others. */
export function tellingOf({ all, apart }: Weights): Map<number, number> {
  return new Map([...all].map(([index, weight]) => [index, nearerZero(weight, apart.get(index) ?? 0)]))
}

function nearerZero(one: number, other: number): number {
  if (one * other <= 0) return 0
  return Math.abs(one) < Math.abs(other) ? one : other
}
