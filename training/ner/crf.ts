import { openRandom } from '../../bench/corpus/random.ts'
import { labels } from '../../services/tagger/src/names/labels.ts'
import { fill, type Lattice, marginOf, newLattice, pairsOf } from './lattice.ts'

/** A sentence to learn from: for each word the indexes of its features, and its right label. */
export interface Sentence {
  features: Int32Array[]
  labels: Uint8Array
}

export interface CrfOptions {
  epochs: number
  /** Of AdaGrad: Duchi, Hazan and Singer 2011. */
  rate: number
  /** The share of features that are left out by chance each time. */
  dropout: number
  seed: number
}

/** Weights by feature and label, and scores of one label after another. */
export interface Crf {
  weights: Float32Array
  transitions: Float32Array
}

const count = labels.length
/** Gradients below it are not worth a step. */
const least = 1e-3
const leastPair = 1e-5

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), learned one sentence at a time by AdaGrad on the
 * likelihood of the right labels. The weights are the mean of those after each epoch of the second half (Polyak and Juditsky 1992),
 * which depends less on what came last. `say` is told of each epoch.
 */
export function trainCrf(
  sentences: Sentence[],
  featureCount: number,
  options: CrfOptions,
  say: (line: string) => void,
): Crf {
  const chance = openRandom(options.seed)
  const crf: Crf = { weights: new Float32Array(featureCount * count), transitions: new Float32Array(count * count) }
  const squares = {
    weights: new Float32Array(featureCount * count).fill(1e-2),
    transitions: new Float32Array(count * count).fill(1e-2),
  }
  const sums: Crf = { weights: new Float32Array(crf.weights.length), transitions: new Float32Array(count * count) }
  const half = Math.floor(options.epochs / 2)
  const longest = Math.max(...sentences.map((sentence) => sentence.labels.length))
  const lattice = newLattice(longest)
  const order = sentences.filter((sentence) => sentence.labels.length > 0)
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, chance)
    let loss = 0
    let words = 0
    for (const sentence of order) {
      const features = dropped(sentence.features, options.dropout, chance)
      loss += fill(lattice, crf, features, sentence.labels)
      learn(crf, squares, features, sentence.labels, lattice, options.rate)
      words += sentence.labels.length
    }
    say(`epoch ${epoch + 1}: ${(loss / words).toFixed(5)} a word`)
    if (epoch >= half) addTo(sums, crf, 1 / (options.epochs - half))
  }
  return sums
}

function addTo(sums: Crf, { weights, transitions }: Crf, share: number): void {
  for (let at = 0; at < weights.length; at += 1) {
    sums.weights[at] = (sums.weights[at] as number) + share * (weights[at] as number)
  }
  for (let at = 0; at < transitions.length; at += 1) {
    sums.transitions[at] = (sums.transitions[at] as number) + share * (transitions[at] as number)
  }
}

function shuffle(list: unknown[], chance: () => number): void {
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = Math.floor(chance() * (index + 1))
    ;[list[index], list[other]] = [list[other], list[index]]
  }
}

function dropped(features: Int32Array[], share: number, chance: () => number): Int32Array[] {
  return share > 0 ? features.map((word) => word.filter(() => chance() >= share)) : features
}

function learn(
  crf: Crf,
  squares: Crf,
  features: Int32Array[],
  right: Uint8Array,
  lattice: Lattice,
  rate: number,
): void {
  const pairs = pairsOf(lattice, right)
  for (let pair = 0; pair < pairs.length; pair += 1) {
    const gradient = pairs[pair] as number
    if (Math.abs(gradient) > leastPair) descend(crf.transitions, squares.transitions, pair, gradient, rate)
  }
  for (let index = 0; index < right.length; index += 1) {
    const gradient = marginOf(lattice, index, right[index] as number)
    if (gradient.every((value) => Math.abs(value) <= least)) continue
    for (const feature of features[index] as Int32Array) learnFeature(crf, squares, feature, gradient, rate)
  }
}

function learnFeature(crf: Crf, squares: Crf, feature: number, gradient: Float64Array, rate: number): void {
  const from = feature * count
  for (let label = 0; label < count; label += 1) {
    const value = gradient[label] as number
    if (value > least || value < -least) descend(crf.weights, squares.weights, from + label, value, rate)
  }
}

function descend(weights: Float32Array, squares: Float32Array, at: number, gradient: number, rate: number): void {
  const square = (squares[at] as number) + gradient * gradient
  squares[at] = square
  weights[at] = (weights[at] as number) - (rate * gradient) / Math.sqrt(square)
}
