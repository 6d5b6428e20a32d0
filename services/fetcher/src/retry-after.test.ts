import { expect, test } from 'vitest'
import { retryAfterMs } from './retry-after.ts'

const day = 24 * 60 * 60 * 1_000
const now = Date.parse('2026-11-23T10:00:00Z')

test.each([
  ['7', 7_000],
  [' 120 ', 120_000],
  ['0', 1_000],
  ['-1', 1_000],
  ['0.5', 1_000],
  ['99999999999', day],
  ['9'.repeat(400), day],
  ['Mon, 23 Nov 2026 10:02:00 GMT', 120_000],
  ['Mon, 23 Nov 2020 10:02:00 GMT', 1_000],
  ['Mon, 23 Nov 2099 10:02:00 GMT', day],
  ['soon', undefined],
  ['', undefined],
  [undefined, undefined],
])('Retry-After: %s means %s ms', (value, expected) => {
  expect(retryAfterMs(value, now)).toBe(expected)
})
