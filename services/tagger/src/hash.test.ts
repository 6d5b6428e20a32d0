import { expect, test } from 'vitest'
import { hashNumbers, hashOf } from './hash.ts'

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('FNV-1a of %j is the published value', (text, hash) => {
  expect(hashOf(text) >>> 0).toBe(hash)
})

test.each([
  [[], 0],
  [[0], 0x2362f9de],
  [[0xffffffff], 0x76293b50],
  [[0x87654321], 0xf55b516b],
])('MurmurHash3 of %j is the published value', (numbers, hash) => {
  expect(hashNumbers(numbers, 0, numbers.length)).toBe(hash)
})
