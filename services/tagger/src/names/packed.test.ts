import { expect, test } from 'vitest'
import { hashOf } from '../hash.ts'
import { HashTable } from './hash-table.ts'
import { mix } from './mix.ts'
import { pack, unpack } from './packed.ts'

test('arrays come out as they went in, and the same arrays give the same bytes', () => {
  const arrays = {
    keys: Int32Array.of(1, -2, 2 ** 31 - 1),
    small: Int8Array.of(-128, 127, 0),
    none: new Uint16Array(0),
    shares: Float32Array.of(0.5, -3),
  }
  const file = pack(arrays)
  expect(unpack(Uint8Array.from(file))).toEqual(arrays)
  expect(pack(arrays)).toEqual(file)
})

test('keys are found at their places, and nothing by others', () => {
  const keys = Int32Array.from({ length: 5_000 }, (_, index) => mix(1, index))
  const table = new HashTable(keys)
  expect(keys.every((key, index) => table.get(key) === index)).toBe(true)
  expect(table.get(mix(2, 7))).toBe(-1)
  expect(new HashTable(new Int32Array(0)).get(0)).toBe(-1)
})

test('hashes stay what they are, since what was learned is kept by them', () => {
  expect([hashOf(''), hashOf('ferry'), hashOf('Zoë'), mix(0, 0), mix(7, hashOf('ferry'))]).toMatchInlineSnapshot(`
    [
      -2128831035,
      709946811,
      2030543767,
      -966494929,
      -615997228,
    ]
  `)
})
