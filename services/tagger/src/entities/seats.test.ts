import type { Entity, Topic } from '@copydesk/contracts'
import { expect, test } from 'vitest'
import { withSeats } from './seats.ts'

const organisation = (name: string): Entity => ({
  name,
  kind: 'organisation',
  mentions: [{ paragraph: 0, start: 0, end: name.length }],
})
const topic = (code: string, label: string): Topic => ({ code, label, score: 1, parents: [], evidence: [] })
const kinds = (names: string[], topics: Topic[]) => withSeats(names.map(organisation), topics).map(({ kind }) => kind)

test('a capital or country that does something is a place', () => {
  expect(kinds(['Pyongyang', 'North Korea', 'Brandt Chemicals'], [])).toEqual(['place', 'place', 'organisation'])
})

test('in sport it is a club', () => {
  expect(kinds(['Madrid'], [topic('medtop:15000000', 'sport')])).toEqual(['organisation'])
  const football = { ...topic('medtop:20000822', 'sports event'), parents: [topic('medtop:15000000', 'sport')] }
  expect(kinds(['Madrid'], [football])).toEqual(['organisation'])
})
