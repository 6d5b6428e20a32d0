import { expect, test } from 'vitest'
import { dateLabelIn } from './labels.ts'

test.each([
  ['Published: ', 'published'],
  ['Posted by Ann Example on ', 'published'],
  ['This entry was posted on Friday, ', 'published'],
  ['Ann Example, updated on ', 'updated'],
  ['Zuletzt aktualisiert am Freitag, den ', 'updated'],
  ['Стаття опублікована. Оновлено: ', 'updated'],
  ['Born in Millbrook on ', 'saved'],
  ['By Ann Example | ', undefined],
  ['News and data of the council of Millbrook ', undefined],
  ['', undefined],
])('"%s" says what the date behind it is of', (before, kind) => {
  expect(dateLabelIn(before)).toBe(kind)
})
