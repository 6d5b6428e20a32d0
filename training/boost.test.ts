import { expect, test } from 'vitest'
import { openRandom } from '../bench/corpus/random.ts'
import { chancesOf, type PackedForest, packForest } from '../services/cleaner/src/body/forest.ts'
import { boost } from './boost.ts'

const options = { trees: 20, depth: 3, rate: 0.3, leastWeight: 1, ridge: 1, rowShare: 0.8, featureShare: 1, seed: 1 }

const chanceOf = (forest: PackedForest, row: Float32Array) => chancesOf(forest, [row], { trees: 20, sure: 0 })[0]

/** Rows whose label is whether exactly one of two features is above a half; the third says nothing. */
function exclusive(count = 2_000) {
  const random = openRandom(7)
  const columns = [0, 1, 2].map(() => Float32Array.from({ length: count }, () => random()))
  const [a, b] = columns as [Float32Array, Float32Array]
  const labels = a.map((value, row) => Number(value > 0.5 !== (b[row] as number) > 0.5))
  return { columns, labels, weights: new Float32Array(count).fill(1) }
}

test('a forest learns what no single feature tells', () => {
  const forest = packForest(boost(exclusive(), options))
  expect(chanceOf(forest, Float32Array.from([0.9, 0.1, 0.5]))).toBeGreaterThan(0.9)
  expect(chanceOf(forest, Float32Array.from([0.1, 0.9, 0.5]))).toBeGreaterThan(0.9)
  expect(chanceOf(forest, Float32Array.from([0.9, 0.9, 0.5]))).toBeLessThan(0.1)
  expect(chanceOf(forest, Float32Array.from([0.1, 0.1, 0.5]))).toBeLessThan(0.1)
})

test('the same seed gives the same forest, another gives another', () => {
  const forest = boost(exclusive(), options)
  expect(boost(exclusive(), options)).toEqual(forest)
  expect(boost(exclusive(), { ...options, seed: 2 })).not.toEqual(forest)
})

test('what has no weight is not learnt from', () => {
  const { columns, labels, weights } = exclusive()
  const forest = packForest(boost({ columns, labels, weights: weights.fill(0) }, options))
  expect(chanceOf(forest, Float32Array.from([0.9, 0.1, 0.5]))).toBeCloseTo(0.5, 1)
})
