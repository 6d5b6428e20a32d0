import { expect, test } from 'vitest'
import { openRandom } from '../bench/corpus/random.ts'
import { likelihoods, train } from './softmax.ts'

const vectors = {
  words: ['cup', 'goal', 'bank', 'loan'],
  rows: Float32Array.from([1, 0, 0.9, 0.1, 0, 1, 0.1, 0.9]),
  dimensions: 2,
}
const examples = [
  { row: 0, shares: [1, 0], weight: 1 },
  { row: 2, shares: [0, 1], weight: 1 },
]

test('a word is likeliest of the class whose words it is near', () => {
  const likely = likelihoods(train(vectors, examples, 2, openRandom(1)), vectors)
  expect(likely(1)[0]).toBeGreaterThan(0.6)
  expect(likely(3)[1]).toBeGreaterThan(0.6)
})

test('likelihoods of a word sum to 1', () => {
  const likely = likelihoods(train(vectors, examples, 2, openRandom(1)), vectors)
  expect(likely(3).reduce((sum, value) => sum + value)).toBeCloseTo(1)
})
