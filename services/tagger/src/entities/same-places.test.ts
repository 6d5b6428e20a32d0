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

test('a region and a river are the same with and without the word for it, in one country', () => {
  const region = (name: string, start: number, countryCode: string): Entity => ({
    ...place(name, [start]),
    placeKind: 'region',
    countryCode,
  })
  const river = (name: string, start: number): Entity => ({ ...place(name, [start]), placeKind: 'river' })
  const entities = [region('Lumo', 0, 'NG'), region('Lumo State', 10, 'NG'), region('Lumo County', 30, 'KE')]
  const rivers = [river('Lumo', 50), river('Lumo River', 60)]
  const joined = joinSamePlaces([...entities, ...rivers])
  expect(joined.map(({ name, mentions }) => `${name} ${mentions.length}`)).toEqual([
    'Lumo State 2',
    'Lumo County 1',
    'Lumo River 2',
  ])
})
