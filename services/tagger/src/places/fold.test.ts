import { expect, test } from 'vitest'
import { folded, plain } from './fold.ts'

test.each([
  ['New York', 'new york'],
  ['U.S.', 'us'],
  ['Tel Aviv-Yafo', 'tel aviv yafo'],
  ['Hawke’s Bay', "hawke's bay"],
  ['  São   Paulo ', 'são paulo'],
  ['Россия', 'россия'],
])('%s is looked up as %s', (name, expected) => {
  expect(plain(name)).toBe(expected)
})

test.each([
  ['Córdoba', 'cordoba'],
  ['Łódź', 'lodz'],
  ['Øresund', 'oresund'],
  ['Weißenfels', 'weissenfels'],
  ['Đà Nẵng', 'da nang'],
])('%s in ASCII is %s', (name, expected) => {
  expect(folded(name)).toBe(expected)
})
