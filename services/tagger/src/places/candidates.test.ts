import { expect, test } from 'vitest'
import { candidatesOf } from './candidates.ts'
import { demonyms } from './clue-words.ts'

test.each([
  ['DPRK', 'country', 'KP'],
  ["Democratic People's Republic of Korea", 'country', 'KP'],
  ['U.K.', 'country', 'GB'],
  ['the Netherlands', 'country', 'NL'],
  ['Burma', 'country', 'MM'],
  ['Swaziland', 'country', 'SZ'],
  ['Ivory Coast', 'country', 'CI'],
  ['NYC', 'city', 'US'],
  ['Kiev', 'city', 'UA'],
  ['Bombay', 'city', 'IN'],
  ['Peking', 'city', 'CN'],
  ['Saigon', 'city', 'VN'],
  ['São Paulo', 'city', 'BR'],
  ['Sao Paulo', 'city', 'BR'],
  ['Yorkshire', 'region', 'GB'],
  ['Texas', 'region', 'US'],
  ['Thames', 'river', 'GB'],
  ['Mount Etna', 'mountain', 'IT'],
  ['Downing Street', 'landmark', 'GB'],
])('%s is first of all a %s of %s', (name, kind, country) => {
  expect(candidatesOf(name)[0]).toMatchObject({ kind, countries: [country] })
})

test('what lies across borders has all its countries', () => {
  expect(candidatesOf('Tumen River')[0]).toMatchObject({ kind: 'river', countries: ['KP', 'CN', 'RU'] })
})

test('an invented name stands for nothing', () => {
  expect(candidatesOf('Qelmora')).toEqual([])
  expect(candidatesOf('')).toEqual([])
  expect(candidatesOf('\ud800')).toEqual([])
  expect(candidatesOf('toString')).toEqual([])
})

test('demonyms tell their country', () => {
  expect([demonyms.get('russian'), demonyms.get('north koreans'), demonyms.get('swiss')]).toEqual(['RU', 'KP', 'CH'])
})
