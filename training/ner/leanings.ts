import { type NameType, nameTypes } from '../../services/tagger/src/names/labels.ts'
import { leaningSteps } from '../../services/tagger/src/names/lexicon.ts'
import type { Example } from './examples.ts'
import type { WordVectors } from './vectors.ts'

/** Sorts of names, and last of none. */
const sorts = nameTypes.length + 1
const folds = 5
const hidden = 48
const epochs = 12
const rates = { first: 0.05, second: 0.05, offsets: 0.02 }
const capital = /^\p{Lu}/u

interface Word {
  row: number
  shares: number[]
  weight: number
  fold: number
}

/** A network of one hidden layer, from a vector to how likely each sort is. */
interface Network {
  first: Float32Array
  firstOffsets: Float32Array
  second: Float32Array
  secondOffsets: Float32Array
}

/**
 * What each word of the vectors is likely to be when capitalised, packed as the lexicon has it. Learned from the words of the
 * examples; a word of the examples is judged by a network that did not learn from it, so that it is as unsure as of others.
 */
export function leaningsOf(vectors: WordVectors, examples: Example[], chance: () => number): Uint16Array {
  const words = wordsOf(vectors, examples)
  const networks = Array.from({ length: folds }, (_, fold) =>
    train(
      vectors,
      words.filter((word) => word.fold !== fold),
      chance,
    ),
  )
  const foldOf = new Map(words.map(({ row, fold }) => [row, fold]))
  return Uint16Array.from(vectors.words, (_, row) => {
    const own = networks[foldOf.get(row) ?? -1]
    const asked = own ? [own] : networks
    const sums = new Float64Array(sorts)
    for (const network of asked)
      for (const [sort, likely] of ask(network, vectors, row).likely.entries())
        sums[sort] = (sums[sort] as number) + likely / asked.length
    return pack(sums)
  })
}

function pack(likely: Float64Array): number {
  return likely.reduce(
    (packed, value, sort) => packed | (leaningSteps.filter((step) => value >= step).length << (3 * sort)),
    0,
  )
}

/** Words that stand capitalised in the examples, with how often they are of which sort. */
function wordsOf({ words }: WordVectors, examples: Example[]): Word[] {
  const rowOf = new Map(words.map((word, row) => [word, row]))
  const counts = new Map<number, number[]>()
  for (const { word, sort } of examples.flatMap(sortsIn)) {
    const row = rowOf.get(word.toLowerCase().replace(/\d/g, '0'))
    if (row === undefined) continue
    const count = counts.get(row) ?? new Array<number>(sorts).fill(0)
    count[sort] = (count[sort] ?? 0) + 1
    counts.set(row, count)
  }
  return [...counts].map(([row, count]) => {
    const total = count.reduce((sum, value) => sum + value)
    return {
      row,
      shares: count.map((value) => value / total),
      weight: Math.min(5, Math.sqrt(total)),
      fold: (Math.imul(row, 2654435761) >>> 8) % folds,
    }
  })
}

/** The sort of each capitalised word of a sentence; a loud sentence, and a first word that is no name, say nothing. */
function sortsIn({ words, names }: Example): { word: string; sort: number }[] {
  const capitals = words.filter((word) => capital.test(word)).length
  if (capitals > 3 && capitals > 0.6 * words.length) return []
  return words.flatMap((word, index) => {
    const name = names.find(({ start, end }) => start <= index && index < end)
    if (!capital.test(word) || (index === 0 && !name)) return []
    return { word, sort: name ? nameTypes.indexOf(name.type as NameType) : sorts - 1 }
  })
}

function train(vectors: WordVectors, words: Word[], chance: () => number): Network {
  const random = (length: number) => Float32Array.from({ length }, () => (chance() - 0.5) * 0.3)
  const network: Network = {
    first: random(hidden * vectors.dimensions),
    firstOffsets: new Float32Array(hidden),
    second: random(sorts * hidden),
    secondOffsets: new Float32Array(sorts),
  }
  const squares = {
    first: new Float32Array(network.first.length).fill(1e-3),
    second: new Float32Array(network.second.length).fill(1e-3),
  }
  for (let step = 0; step < epochs * words.length; step += 1) {
    learn(network, squares, vectors, words[Math.floor(chance() * words.length)] as Word)
  }
  return network
}

function ask(
  { first, firstOffsets, second, secondOffsets }: Network,
  { rows, dimensions }: WordVectors,
  row: number,
): { inner: Float64Array; likely: Float64Array } {
  const inner = Float64Array.from(firstOffsets, (offset, unit) => {
    let sum = offset
    for (let dimension = 0; dimension < dimensions; dimension += 1) {
      sum += (first[unit * dimensions + dimension] as number) * (rows[row * dimensions + dimension] as number)
    }
    return Math.tanh(sum)
  })
  const scores = Float64Array.from(secondOffsets, (offset, sort) =>
    inner.reduce((sum, value, unit) => sum + value * (second[sort * hidden + unit] as number), offset),
  )
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((sum, power) => sum + power)
  return { inner, likely: powers.map((power) => power / total) }
}

/** One step of AdaGrad on the cross entropy of a word. */
function learn(
  network: Network,
  squares: Pick<Network, 'first' | 'second'>,
  vectors: WordVectors,
  { row, shares, weight }: Word,
): void {
  const { inner, likely } = ask(network, vectors, row)
  const back = new Float64Array(hidden)
  for (let sort = 0; sort < sorts; sort += 1) {
    const error = weight * ((likely[sort] as number) - (shares[sort] as number))
    network.secondOffsets[sort] = (network.secondOffsets[sort] as number) - rates.offsets * error
    for (let unit = 0; unit < hidden; unit += 1) {
      const at = sort * hidden + unit
      back[unit] = (back[unit] as number) + error * (network.second[at] as number)
      descend(network.second, squares.second, at, error * (inner[unit] as number), rates.second)
    }
  }
  for (let unit = 0; unit < hidden; unit += 1) {
    const error = (back[unit] as number) * (1 - (inner[unit] as number) ** 2)
    network.firstOffsets[unit] = (network.firstOffsets[unit] as number) - rates.offsets * error
    for (let dimension = 0; dimension < vectors.dimensions; dimension += 1) {
      descend(
        network.first,
        squares.first,
        unit * vectors.dimensions + dimension,
        error * (vectors.rows[row * vectors.dimensions + dimension] as number),
        rates.first,
      )
    }
  }
}

function descend(weights: Float32Array, squares: Float32Array, at: number, gradient: number, rate: number): void {
  const square = (squares[at] as number) + gradient * gradient
  squares[at] = square
  weights[at] = (weights[at] as number) - (rate * gradient) / Math.sqrt(square)
}
