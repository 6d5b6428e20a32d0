import { expect, test } from 'vitest'
import type { EntityKind } from './mention.ts'
import { roleOf, withRoles } from './roles.ts'

const role = (text: string, name: string, kind: EntityKind, paragraph = 0) => {
  const start = text.indexOf(name)
  return roleOf({ paragraph, start, end: start + name.length, name, kind }, text)
}

test.each<[string, string, EntityKind, string | undefined]>([
  ['ROTHWELL, June 12 (Northwire) - The mayor resigned.', 'ROTHWELL', 'place', 'dateline'],
  ['ROTHWELL (Northwire) — The mayor resigned.', 'ROTHWELL', 'place', 'dateline'],
  ['In ROTHWELL (Northwire) - The mayor resigned.', 'ROTHWELL', 'place', undefined],
  ['Rothwell - the town - is flooded.', 'Rothwell', 'place', undefined],
  ['By Jana Brandt', 'Jana Brandt', 'person', 'byline'],
  ['It will close. By Edwin Varga and Jana Brandt Local Reporter', 'Jana Brandt', 'person', 'byline'],
  ['(Reporting by Edwin Varga in Rothwell and Jana Brandt; editing by Ann Lee)', 'Edwin Varga', 'person', 'byline'],
  ['(Reporting by Edwin Varga in Rothwell and Jana Brandt; editing by Ann Lee)', 'Jana Brandt', 'person', 'byline'],
  ['(Reporting by Edwin Varga in Rothwell, editing by Ann Lee)', 'Ann Lee', 'person', undefined],
  ['By Jana Brandt was the book sold.', 'Jana Brandt', 'person', undefined],
  ['"It will close," said Jana Brandt.', 'Jana Brandt', 'person', 'speaker'],
  ['"It will close," said the fire chief Jana Brandt.', 'Jana Brandt', 'person', 'speaker'],
  ['Jana Brandt said it would close.', 'Jana Brandt', 'person', 'speaker'],
  ['It will close, according to Jana Brandt.', 'Jana Brandt', 'person', 'speaker'],
  ['Edwin Varga said Jana Brandt had closed it.', 'Jana Brandt', 'person', undefined],
  ['Edwin Varga, an ally of Jana Brandt, said so.', 'Jana Brandt', 'person', undefined],
  ['Edwin Varga, an ally of Jana Brandt, said so.', 'Edwin Varga', 'person', 'speaker'],
  ['Edwin Varga, the mayor, said Monday it would close.', 'Edwin Varga', 'person', 'speaker'],
  ['It was Edwin Varga, the mayor, said Jana Brandt.', 'Edwin Varga', 'person', undefined],
  ['Edwin Varga, the mayor, and Jana Brandt, the judge, said so.', 'Edwin Varga', 'person', undefined],
  ['Edwin Varga, the member for Jana Brandt, said so.', 'Jana Brandt', 'person', undefined],
  ['Meanwhile, the mayor of Rothwell Jana Brandt, said so.', 'Jana Brandt', 'person', 'speaker'],
  ['Edwin Varga scored. Jana Brandt added 12.', 'Jana Brandt', 'person', undefined],
  ['ROTHWELL -- The mayor resigned.', 'ROTHWELL', 'organisation', 'dateline'],
  ['Jana Brandt closed it.', 'Jana Brandt', 'person', undefined],
])('in %j %s, a %s, is %s', (text, name, kind, expected) => {
  expect(role(text, name, kind)).toBe(expected)
})

test('who sent a report is an organisation', () => {
  const text = 'ROTHWELL, June 12 (Gulf Courier) - The mayor resigned.'
  const agency = { paragraph: 0, start: 19, end: 31, name: 'Gulf Courier', kind: 'place' } as const
  expect(withRoles([agency], [{ index: 0, text }])).toEqual([{ ...agency, kind: 'organisation' }])
})
