import { expect, test } from 'vitest'
import { mix } from './mix.ts'
import { SortedKeys } from './sorted-keys.ts'

test('keys are found at their places, and nothing by others', () => {
  const keys = Int32Array.from({ length: 5_000 }, (_, index) => mix(1, index)).toSorted()
  const sorted = new SortedKeys(keys)
  expect(keys.every((key, index) => sorted.get(key) === index)).toBe(true)
  expect(sorted.get(mix(2, 7))).toBe(-1)
})

test('the lowest and the highest of numbers are keys as well', () => {
  const keys = Int32Array.of(-(2 ** 31), -1, 0, 2 ** 31 - 1)
  const sorted = new SortedKeys(keys)
  expect(Array.from(keys, (key) => sorted.get(key))).toEqual([0, 1, 2, 3])
  expect(new SortedKeys(new Int32Array(0)).get(0)).toBe(-1)
})
