import type { Entity } from '@copydesk/contracts'
import { expect, test } from 'vitest'
import { joinSamePlaces } from './same-places.ts'

const place = (name: string, starts: number[], geonamesId?: number): Entity => ({
  name,
  kind: 'place',
  mentions: starts.map((start) => ({ paragraph: 0, start, end: start + name.length })),
  ...(geonamesId !== undefined && { geonamesId }),
})

test('names of one place are one entity, called as it is most', () => {
  const entities = [place('DPRK', [0], 1), place('Rothwell', [10], 2), place('North Korea', [30, 60], 1)]
  expect(joinSamePlaces(entities)).toEqual([
    {
      ...place('North Korea', [], 1),
      mentions: [{ paragraph: 0, start: 0, end: 4 }, ...place('North Korea', [30, 60]).mentions],
    },
    place('Rothwell', [10], 2),
  ])
})

test('places that are not known stay apart', () => {
  const entities = [place('Upper Lumo', [0]), place('Lower Lumo', [20])]
  expect(joinSamePlaces(entities)).toEqual(entities)
})

test('a region with and without its kind is one place, of one country', () => {
  const region = (name: string, countryCode: string): Entity => ({
    ...place(name, [0]),
    placeKind: 'region',
    countryCode,
  })
  const found = joinSamePlaces([region('Rothwell', 'RU'), region('Rothwell Region', 'RU'), region('Rothwell', 'US')])
  expect(found.map(({ countryCode, mentions }) => [countryCode, mentions.length])).toEqual([
    ['RU', 2],
    ['US', 1],
  ])
})
