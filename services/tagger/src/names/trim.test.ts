import { expect, test } from 'vitest'
import { trim } from './trim.ts'

test.each([
  ['a quotation mark is not of the name behind it', "the ' Harbour Bridge fell", 1, 4, 'LOC', 'Harbour Bridge'],
  ['nor a comma of the one before it', 'in Orsk , he said', 1, 3, 'LOC', 'Orsk'],
  ['an honorific is not of the name', 'said Cllr Ada Kone', 1, 4, 'PER', 'Ada Kone'],
  ['nor are two', 'said Alhaji Dr. Musa Kone', 1, 5, 'PER', 'Musa Kone'],
  ['a name that is an honorific alone is kept', 'said Constable today', 1, 2, 'PER', 'Constable'],
  ['an organisation keeps its own', 'at Dr. Kone Mills', 1, 4, 'ORG', 'Dr. Kone Mills'],
] as const)('%s', (_, text, start, end, type, name) => {
  const words = text.split(' ')
  const [names = []] = trim([words], [[{ start, end, type }]])
  expect(names.map((found) => words.slice(found.start, found.end).join(' '))).toEqual([name])
})

test('a mark alone is no name', () => {
  expect(trim([['a', "'", 'b']], [[{ start: 1, end: 2, type: 'PER' }]])).toEqual([[]])
})
