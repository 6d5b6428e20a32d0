import { expect, test } from 'vitest'
import { languages } from './vocabulary.ts'
import { moreDates } from './words/more-dates.ts'
import { datesIn } from './written-dates.ts'

test.each([
  ['Czech', '2. května 2025'],
  ['Slovak', '2. mája 2025'],
  ['Slovenian', '2. maja 2025'],
  ['Croatian', '2. svibnja 2025.'],
  ['Serbian', '2. маја 2025.'],
  ['Russian', '2 мая 2025 г.'],
  ['Ukrainian', '2 травня 2025 р.'],
  ['Bulgarian', '2 май 2025'],
  ['Romanian', '2 mai 2025'],
  ['Hungarian', '2025. május 2.'],
  ['Hungarian, in numbers', '2025. 05. 02.'],
  ['Greek', '2 Μαΐου 2025'],
  ['Turkish', '2 Mayıs 2025'],
  ['Indonesian', '2 Mei 2025'],
  ['Lithuanian', '2025 m. gegužės 2 d.'],
  ['Catalan', '2 de maig del 2025'],
  ['Vietnamese', '2 tháng 5, 2025'],
  ['Japanese', '2025年5月2日'],
  ['Korean', '2025년 5월 2일'],
  ['Hindi', '2 मई 2025'],
  ['Bengali', '2 মে 2025'],
  ['Arabic', '2 مايو 2025'],
  ['Hebrew', '2 במאי 2025'],
  ['English, with hyphens', '2-May-2025'],
])('a day is read in %s', (_, text) => {
  expect(datesIn(text)).toMatchObject([{ readings: ['2025-05-02'] }])
})

test('no word is two months', () => {
  const all = [...Object.values(moreDates), ...Object.values(languages)].flatMap(({ months }) => months ?? [])
  const places = all.flatMap((list) =>
    list.split('|').flatMap((words, index) => words.split(' ').map((word) => ({ word, index }))),
  )
  const double = [...Map.groupBy(places, ({ word }) => word)].filter(
    ([word, of]) => word !== '' && new Set(of.map(({ index }) => index)).size > 1,
  )
  expect(double.map(([word]) => word)).toEqual([])
  expect(all.filter((list) => list.split('|').length !== 12)).toEqual([])
})
