import { expect, test } from 'vitest'
import { inShownTime, onShownDay } from './local-time.ts'

test.each([
  ['hours behind', '2025-05-03T02:25:54Z', '2025-05-02T21:25', '2025-05-02T21:25:54-05:00'],
  ['hours ahead', '2025-05-02T23:25Z', '2025-05-03T01:25', '2025-05-03T01:25+02:00'],
  ['half an hour more', '2025-05-02T20:00:00+00:00', '2025-05-03T01:30:00', '2025-05-03T01:30:00+05:30'],
])('a moment in UTC is told by the clock that the page shows: %s', (_, moment, shown, told) => {
  expect(inShownTime(moment, [shown])).toBe(told)
  expect(Date.parse(told)).toBe(Date.parse(moment))
})

test.each([
  ['another minute', '2025-05-03T02:25:54Z', '2025-05-02T21:27'],
  ['other seconds', '2025-05-03T02:25:54Z', '2025-05-02T21:25:10'],
  ['a day without a time', '2025-05-03T02:25:54Z', '2025-05-02'],
  ['farther than zones are', '2025-05-03T02:25:54Z', '2025-05-01T02:25'],
])('a shown time that is not the same moment changes nothing: %s', (_, moment, shown) => {
  expect(inShownTime(moment, [shown])).toBe(moment)
})

test('a moment whose offset is known stays as it is', () => {
  expect(inShownTime('2025-05-02T10:00:00+02:00', ['2025-05-02T08:00'])).toBe('2025-05-02T10:00:00+02:00')
})

test.each([
  ['2025-05-02T23:30:00Z', '2025-05-03', '2025-05-03T00:30:00+01:00'],
  ['2025-05-03T02:15:00Z', '2025-05-02', '2025-05-02T23:15:00-03:00'],
  ['2025-05-03T00:00Z', '2025-05-02', '2025-05-02T23:00-01:00'],
  ['2025-05-02T23:30:00Z', '2025-05-02', '2025-05-02T23:30:00Z'],
  ['2025-05-02T23:30:00Z', '2025-05-09', '2025-05-02T23:30:00Z'],
  ['2025-05-02', '2025-05-03', '2025-05-02'],
])('%s on the day %s is %s', (moment, day, told) => {
  expect(onShownDay(moment, day)).toBe(told)
})
