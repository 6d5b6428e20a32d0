import { expect, test } from 'vitest'
import { nameHash, openPack, type PackedPlace, packPlaces } from './pack.ts'

const places: PackedPlace[] = [
  { geonamesId: 11, country: 'RU', region: 'RU.48', class: 'capital', population: 999_999 },
  { geonamesId: 22, country: 'US', region: 'US.ID', class: 'city', population: 9 },
  { geonamesId: 0, country: 'RU', region: 'RU.48', class: 'region', population: 0 },
]
const names = [
  { name: 'moscow', place: 0, alias: false },
  { name: 'moscow', place: 1, alias: false },
  { name: 'москва', place: 0, alias: true },
  { name: 'moscow oblast', place: 2, alias: false },
]
const file = packPlaces(places, names)

test('all places of a name are found, with their people as a power of ten', () => {
  expect(openPack(file).find('moscow')).toEqual([
    { geonamesId: 11, country: 'RU', region: 'RU.48', class: 'capital', weight: 6, alias: false },
    { geonamesId: 22, country: 'US', region: 'US.ID', class: 'city', weight: 1, alias: false },
  ])
  expect(openPack(file).find('москва')).toMatchObject([{ geonamesId: 11, alias: true }])
})

test('a name that was not packed is not found', () => {
  expect(openPack(file).find('kursk')).toEqual([])
  expect(openPack(file).has('kursk')).toBe(false)
  expect(openPack(file).has('moscow')).toBe(true)
})

test('the order in which names are given does not change the bytes', () => {
  expect(packPlaces(places, names.toReversed())).toEqual(file)
})

test('a pack is read wherever in memory it lies', () => {
  expect(openPack(Buffer.concat([Buffer.from('x'), file]).subarray(1)).find('moscow')).toHaveLength(2)
})

test('hashes stay what they are, for they are part of the file', () => {
  expect([nameHash(''), nameHash('moscow'), nameHash('москва')]).toMatchInlineSnapshot(`
    [
      447753804,
      1991388791,
      2964006165,
    ]
  `)
})
