import { expect, test } from 'vitest'
import { throttled } from './throttled.ts'

test('of a burst of events one is passed on', () => {
  const passed: unknown[] = []
  const take = throttled(60_000, (event, missed) => passed.push([event, missed]))
  for (const event of ['a', 'b', 'c']) take(event)
  expect(passed).toEqual([['a', 0]])
})

test('the next that is passed on tells how many were not', () => {
  const passed: unknown[] = []
  let now = 0
  const take = throttled(
    1_000,
    (event, missed) => passed.push([event, missed]),
    () => now,
  )
  for (const event of ['a', 'b', 'c']) take(event)
  now = 1_000
  take('d')
  expect(passed).toEqual([
    ['a', 0],
    ['d', 2],
  ])
})
