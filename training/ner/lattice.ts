import { labels, mayBegin, mayEnd, mayFollow } from '../../services/tagger/src/names/labels.ts'
import type { Crf } from './crf.ts'

const count = labels.length
const allowed = Uint8Array.from({ length: count * count }, (_, pair) =>
  mayFollow(Math.floor(pair / count), pair % count) ? 1 : 0,
)
const begins = Uint8Array.from(labels, (_, label) => (mayBegin(label) ? 1 : 0))
const ends = Uint8Array.from(labels, (_, label) => (mayEnd(label) ? 1 : 0))

/** What all labels of a sentence are worth together: a row of labels for each word, and room for what is made of it. */
export interface Lattice {
  emission: Float64Array
  forward: Float64Array
  backward: Float64Array
  scale: Float64Array
  step: Float64Array
  pairs: Float64Array
  margin: Float64Array
}

export function newLattice(longest: number): Lattice {
  const rows = () => new Float64Array(longest * count)
  return {
    emission: rows(),
    forward: rows(),
    backward: rows(),
    scale: new Float64Array(longest),
    step: new Float64Array(count * count),
    pairs: new Float64Array(count * count),
    margin: new Float64Array(count),
  }
}

/** Fills the lattice by the forward-backward algorithm, each word scaled to one; gives the negative log likelihood of the right labels. */
export function fill(
  lattice: Lattice,
  { weights, transitions }: Crf,
  features: Int32Array[],
  right: Uint8Array,
): number {
  const { step } = lattice
  for (let pair = 0; pair < count * count; pair += 1) {
    step[pair] = allowed[pair] ? Math.exp(transitions[pair] as number) : 0
  }
  let loss = 0
  for (let index = 0; index < right.length; index += 1) {
    loss += emit(lattice, weights, features[index] as Int32Array, index, right[index] as number)
    if (index > 0) loss -= transitions[(right[index - 1] as number) * count + (right[index] as number)] as number
    loss += Math.log(goForward(lattice, index, index === right.length - 1))
  }
  for (let index = right.length - 1; index >= 0; index -= 1) goBackward(lattice, index, index === right.length - 1)
  return loss
}

/** Puts a word's powers in its row, the largest made one; gives what that and the right label add to the loss. */
function emit(
  { emission }: Lattice,
  weights: Float32Array,
  features: Int32Array,
  index: number,
  right: number,
): number {
  const row = emission.subarray(index * count, (index + 1) * count).fill(0)
  for (const feature of features) {
    const from = feature * count
    for (let label = 0; label < count; label += 1)
      row[label] = (row[label] as number) + (weights[from + label] as number)
  }
  const most = Math.max(...row)
  const loss = most - (row[right] as number)
  for (let label = 0; label < count; label += 1) row[label] = Math.exp((row[label] as number) - most)
  return loss
}

function goForward({ emission, forward, scale, step }: Lattice, index: number, isLast: boolean): number {
  const row = index * count
  let sum = 0
  for (let label = 0; label < count; label += 1) {
    let value = index === 0 ? (begins[label] as number) : 0
    if (index > 0) {
      for (let other = 0; other < count; other += 1) {
        value += (forward[row - count + other] as number) * (step[other * count + label] as number)
      }
    }
    value *= emission[row + label] as number
    if (isLast) value *= ends[label] as number
    forward[row + label] = value
    sum += value
  }
  scale[index] = sum
  for (let label = 0; label < count; label += 1) forward[row + label] = (forward[row + label] as number) / sum
  return sum
}

function goBackward({ emission, backward, scale, step }: Lattice, index: number, isLast: boolean): void {
  const row = index * count
  const next = row + count
  for (let label = 0; label < count; label += 1) {
    let value = isLast ? (ends[label] as number) : 0
    if (!isLast) {
      for (let other = 0; other < count; other += 1) {
        value +=
          (step[label * count + other] as number) *
          (emission[next + other] as number) *
          (backward[next + other] as number)
      }
      value /= scale[index + 1] as number
    }
    backward[row + label] = value
  }
}

/** The slope of the loss by each label of a word: how likely it is, less one for the right one. */
export function marginOf({ forward, backward, margin }: Lattice, index: number, right: number): Float64Array {
  const row = index * count
  for (let label = 0; label < count; label += 1) {
    margin[label] = (forward[row + label] as number) * (backward[row + label] as number) - (label === right ? 1 : 0)
  }
  return margin
}

/** The slope of the loss by each label after another, of the sentence as a whole. */
export function pairsOf({ emission, forward, backward, scale, step, pairs }: Lattice, right: Uint8Array): Float64Array {
  pairs.fill(0)
  for (let index = 1; index < right.length; index += 1) {
    const row = index * count
    for (let other = 0; other < count; other += 1) {
      const share = (forward[row - count + other] as number) / (scale[index] as number)
      if (share < 1e-6) continue
      for (let label = 0; label < count; label += 1) {
        const pair = other * count + label
        const after = (emission[row + label] as number) * (backward[row + label] as number)
        pairs[pair] = (pairs[pair] as number) + share * (step[pair] as number) * after
      }
    }
    const pair = (right[index - 1] as number) * count + (right[index] as number)
    pairs[pair] = (pairs[pair] as number) - 1
  }
  return pairs
}
