import type { WordVectors } from './ner/vectors.ts'

/** A word by its row in the vectors, the shares of the classes it is of, which sum to 1, and how much it counts. */
export interface Example {
  row: number
  shares: number[]
  weight: number
}

/** Weights of a linear classifier, class by class; the last of each is the offset. */
interface Weights {
  classes: number
  values: Float64Array
}

const epochs = 20
const rate = 0.3
/** Vectors of length 1 are stretched, so that classes can be told apart clearly. */
const stretch = 5

/** Learns a multinomial logistic regression by AdaGrad (Duchi, Hazan and Singer 2011), one word at a time. */
export function train(vectors: WordVectors, examples: Example[], classes: number, chance: () => number): Weights {
  const width = vectors.dimensions + 1
  const weights = { classes, values: new Float64Array(classes * width) }
  const squares = new Float64Array(classes * width).fill(1)
  const mean = examples.reduce((sum, { weight }) => sum + weight, 0) / examples.length
  for (let step = 0; step < epochs * examples.length; step += 1) {
    const { row, shares, weight } = examples[Math.floor(chance() * examples.length)] as Example
    const vector = vectorOf(vectors, row)
    for (const [index, share] of likelihoodsOf(weights, vector).entries()) {
      descend(weights.values, squares, index * width, (weight / mean) * (share - (shares[index] as number)), vector)
    }
  }
  return weights
}

/** How likely a word is to be of each class. */
export function likelihoods(weights: Weights, vectors: WordVectors): (row: number) => Float64Array {
  return (row) => likelihoodsOf(weights, vectorOf(vectors, row))
}

function vectorOf({ rows, dimensions }: WordVectors, row: number): Float64Array {
  const vector = new Float64Array(dimensions + 1).fill(1)
  for (let at = 0; at < dimensions; at += 1) vector[at] = stretch * (rows[row * dimensions + at] as number)
  return vector
}

function likelihoodsOf({ classes, values }: Weights, vector: Float64Array): Float64Array {
  const scores = Float64Array.from({ length: classes }, (_, index) => {
    let sum = 0
    for (let at = 0; at < vector.length; at += 1)
      sum += (vector[at] as number) * (values[index * vector.length + at] as number)
    return sum
  })
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

function descend(values: Float64Array, squares: Float64Array, from: number, error: number, vector: Float64Array): void {
  for (let at = 0; at < vector.length; at += 1) {
    const slope = error * (vector[at] as number)
    squares[from + at] = (squares[from + at] as number) + slope * slope
    values[from + at] = (values[from + at] as number) - (rate * slope) / Math.sqrt(squares[from + at] as number)
  }
}
