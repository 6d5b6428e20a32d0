import { openRandom } from '../bench/corpus/random.ts'
import type { Forest } from '../services/cleaner/src/body/forest.ts'

/** What is known of blocks, column by column. */
export interface Rows {
  /** For each feature, its value in each row. */
  columns: Float32Array[]
  labels: Float32Array
  weights: Float32Array
}

export interface BoostOptions {
  trees: number
  depth: number
  /** How much of what a tree has learnt is added: of each of the first `quick.trees`, then of the others. */
  rate: number
  quick?: { trees: number; rate: number }
  /** The least sum of second derivatives in a leaf. */
  leastWeight: number
  ridge: number
  rowShare: number
  featureShare: number
  seed: number
}

const bins = 64

/** Gradient boosting of the logistic loss over histograms, as in Friedman 2001 and Chen & Guestrin 2016; the same seed gives the same forest. */
export function boost({ columns, labels, weights }: Rows, options: BoostOptions): Forest {
  const count = labels.length
  const random = openRandom(options.seed)
  const edges = columns.map((column) => edgesOf(column, random))
  const binned = columns.map((column, feature) => toBins(column, edges[feature] ?? []))
  const margin = new Float64Array(count)
  const gradient = new Float32Array(count)
  const hessian = new Float32Array(count)
  const forest: Forest = { roots: [], feature: [], value: [], left: [], right: [] }
  for (let tree = 0; tree < options.trees; tree += 1) {
    const rows: number[] = []
    for (let row = 0; row < count; row += 1) {
      const chance = 1 / (1 + Math.exp(-(margin[row] ?? 0)))
      const weight = weights[row] ?? 0
      gradient[row] = weight * (chance - (labels[row] ?? 0))
      hessian[row] = Math.max(1e-6, weight * chance * (1 - chance))
      if (random() < options.rowShare) rows.push(row)
    }
    const features = columns.map((_, feature) => feature).filter(() => random() < options.featureShare)
    const own = { ...options, rate: rateOf(tree, options) }
    growTree(forest, Int32Array.from(rows), { binned, edges, gradient, hessian, features, options: own })
    addTree(forest, binned, edges, margin)
  }
  return forest
}

function rateOf(tree: number, { quick, rate }: BoostOptions): number {
  return quick && tree < quick.trees ? quick.rate : rate
}

interface Growing {
  binned: Uint8Array[]
  edges: number[][]
  gradient: Float32Array
  hessian: Float32Array
  features: number[]
  options: BoostOptions
}

function growTree(forest: Forest, rows: Int32Array, growing: Growing): void {
  forest.roots.push(forest.feature.length)
  growNode(forest, rows, growing, growing.options.depth)
}

function growNode(forest: Forest, rows: Int32Array, growing: Growing, depth: number): number {
  const { gradient, hessian, options } = growing
  let g = 0
  let h = 0
  for (const row of rows) {
    g += gradient[row] ?? 0
    h += hessian[row] ?? 0
  }
  const node = forest.feature.length
  forest.feature.push(-1)
  forest.value.push((-options.rate * g) / (h + options.ridge))
  forest.left.push(-1)
  forest.right.push(-1)
  const split = depth > 0 && h >= 2 * options.leastWeight ? bestSplit(rows, growing, g, h) : undefined
  if (!split) return node
  const { feature, bin } = split
  const column = growing.binned[feature] as Uint8Array
  const left = rows.filter((row) => (column[row] ?? 0) <= bin)
  const right = rows.filter((row) => (column[row] ?? 0) > bin)
  forest.feature[node] = feature
  forest.value[node] = growing.edges[feature]?.[bin] ?? 0
  forest.left[node] = growNode(forest, left, growing, depth - 1)
  forest.right[node] = growNode(forest, right, growing, depth - 1)
  return node
}

const leastGain = 0.5

interface Split {
  feature: number
  bin: number
  gain: number
}

function bestSplit(rows: Int32Array, growing: Growing, g: number, h: number): Split | undefined {
  const sums = new Float64Array(bins)
  const weights = new Float64Array(bins)
  let best: Split | undefined
  for (const feature of growing.features) {
    const edges = growing.edges[feature]?.length ?? 0
    if (edges === 0) continue
    fillHistogram(rows, growing.binned[feature] as Uint8Array, growing, sums, weights)
    const { bin, gain } = bestBin(sums, weights, edges, g, h, growing.options)
    if (gain > (best?.gain ?? leastGain)) best = { feature, bin, gain }
  }
  return best
}

function fillHistogram(
  rows: Int32Array,
  column: Uint8Array,
  { gradient, hessian }: Growing,
  sums: Float64Array,
  weights: Float64Array,
): void {
  sums.fill(0)
  weights.fill(0)
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number
    const bin = column[row] as number
    sums[bin] = (sums[bin] as number) + (gradient[row] as number)
    weights[bin] = (weights[bin] as number) + (hessian[row] as number)
  }
}

function bestBin(
  sums: Float64Array,
  weights: Float64Array,
  edges: number,
  g: number,
  h: number,
  { ridge, leastWeight }: BoostOptions,
): { bin: number; gain: number } {
  const worth = (sum: number, weight: number) => (sum * sum) / (weight + ridge)
  let best = { bin: 0, gain: 0 }
  let leftG = 0
  let leftH = 0
  for (let bin = 0; bin < edges; bin += 1) {
    leftG += sums[bin] as number
    leftH += weights[bin] as number
    if (leftH < leastWeight || h - leftH < leastWeight) continue
    const gain = worth(leftG, leftH) + worth(g - leftG, h - leftH) - worth(g, h)
    if (gain > best.gain) best = { bin, gain }
  }
  return best
}

function addTree(forest: Forest, binned: Uint8Array[], edges: number[][], margin: Float64Array): void {
  const root = forest.roots.at(-1) ?? 0
  const binOf = forest.feature.map((feature, node) =>
    node < root || feature < 0 ? 0 : (edges[feature] ?? []).indexOf(forest.value[node] ?? 0),
  )
  for (let row = 0; row < margin.length; row += 1) {
    let node = root
    let feature = forest.feature[node] as number
    while (feature >= 0) {
      const goesLeft = ((binned[feature] as Uint8Array)[row] as number) <= (binOf[node] as number)
      node = (goesLeft ? forest.left[node] : forest.right[node]) as number
      feature = forest.feature[node] as number
    }
    margin[row] = (margin[row] as number) + (forest.value[node] as number)
  }
}

const mostSampled = 50_000

/** The upper edges of bins that hold about as many rows each; the last bin has none. */
function edgesOf(column: Float32Array, random: () => number): number[] {
  const share = Math.min(1, mostSampled / column.length)
  const sampled = column.filter(() => random() < share).toSorted()
  const edges = new Set<number>()
  for (let bin = 1; bin < bins; bin += 1) edges.add(sampled[Math.floor((bin * sampled.length) / bins)] ?? 0)
  const all = [...edges].toSorted((a, b) => a - b)
  return all.at(-1) === sampled.at(-1) ? all.slice(0, -1) : all
}

function toBins(column: Float32Array, edges: number[]): Uint8Array {
  return Uint8Array.from(column, (value) => {
    let low = 0
    let high = edges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (value <= (edges[middle] as number)) high = middle
      else low = middle + 1
    }
    return low
  })
}
