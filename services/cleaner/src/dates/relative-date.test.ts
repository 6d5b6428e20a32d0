import { expect, test } from 'vitest'
import { dayBefore } from './relative-date.ts'

test.each([
  ['2 hours ago', '2026-11-23'],
  ['11 hours ago', '2026-11-22'],
  ['5 min ago', '2026-11-23'],
  ['3h', '2026-11-23'],
  ['vor 3 Tagen', '2026-11-20'],
  ['il y a 2 jours', '2026-11-21'],
  ['hace 20 horas', '2026-11-22'],
  ['gestern', '2026-11-22'],
  ['i går', '2026-11-22'],
  ['just now', '2026-11-23'],
])('%s, read at ten, was on %s', (time, day) => {
  expect(dayBefore('2026-11-23T10:00:00Z', time)).toBe(day)
})

test.each(['3 weeks ago', '2 years ago', '40 days ago', 'ago', ''])('%s tells no day', (time) => {
  expect(dayBefore('2026-11-23T10:00:00Z', time)).toBeUndefined()
})
