import { expect, test } from 'vitest'
import { openRandom } from '../../bench/corpus/random.ts'
import { openDecoder } from '../../services/tagger/src/names/decode.ts'
import { labelOf, labels } from '../../services/tagger/src/names/labels.ts'
import { compact } from './compact.ts'
import { type Crf, type Sentence, trainCrf } from './crf.ts'
import { fill, marginOf, newLattice, pairsOf } from './lattice.ts'

const B = labelOf('PER', 'B')
const L = labelOf('PER', 'L')
const U = labelOf('LOC', 'U')
const count = labels.length

/** A sentence of words that have one feature each. */
const sentence = (features: number[], right: number[]): Sentence => ({
  features: features.map((feature) => Int32Array.of(feature)),
  labels: Uint8Array.from(right),
})
const options = { epochs: 20, rate: 0.3, dropout: 0, seed: 1 }
const sentences = [
  sentence([0, 1, 2], [B, L, 0]),
  sentence([0, 2, 3], [U, 0, 0]),
  sentence([2, 0, 1], [0, B, L]),
  sentence([3, 0, 3], [0, U, 0]),
]

const scoresOf = ({ weights }: Crf, { features }: Sentence) => {
  const scores = new Float32Array(features.length * count)
  for (const [word, [feature = 0]] of features.entries()) {
    for (let label = 0; label < count; label += 1) scores[word * count + label] = weights[feature * count + label] ?? 0
  }
  return scores
}

test('what was learned is found again, also where only the next word decides', () => {
  const crf = trainCrf(sentences, 4, options, () => {})
  const decode = openDecoder(crf.transitions)
  for (const each of sentences) expect(decode(scoresOf(crf, each), 0, 3, 3)).toEqual(each.labels)
})

test('the same seed learns the same', () => {
  const learn = () => trainCrf(sentences, 4, { ...options, dropout: 0.3 }, () => {})
  expect(learn()).toEqual(learn())
})

test('slopes are those of the loss', () => {
  const chance = openRandom(3)
  const random = (length: number) => Float32Array.from({ length }, () => chance() - 0.5)
  const crf: Crf = { weights: random(4 * count), transitions: random(count * count) }
  const { features, labels: right } = sentences[0] as Sentence
  const lattice = newLattice(3)
  const lossAt = (weights: Float32Array, at: number, step: number) => {
    weights[at] = (weights[at] as number) + step
    const loss = fill(lattice, crf, features, right)
    weights[at] = (weights[at] as number) - step
    return loss
  }
  const slopeOf = (weights: Float32Array, at: number) => (lossAt(weights, at, 1e-2) - lossAt(weights, at, -1e-2)) / 2e-2
  const bySteps = { weight: slopeOf(crf.weights, 1 * count + L), pair: slopeOf(crf.transitions, B * count + L) }
  fill(lattice, crf, features, right)
  expect(marginOf(lattice, 1, L)[L]).toBeCloseTo(bySteps.weight, 3)
  expect(pairsOf(lattice, right)[B * count + L]).toBeCloseTo(bySteps.pair, 3)
})

test('features that decide are kept in eight bits, the others are not', () => {
  const weights = new Float32Array(3 * count)
  weights[5] = 0.1
  weights[count + 2] = -1
  weights[2 * count + 7] = 9
  const packed = compact({ weights, transitions: new Float32Array(count * count) }, Int32Array.of(70, 60, 50))
  expect([...packed.features]).toEqual([50, 60])
  expect([packed.weights[7], packed.weights[count + 2]]).toEqual([127, -32])
})
