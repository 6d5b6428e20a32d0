import { expect, test } from 'vitest'
import { datelineIn } from './dateline.ts'

const text = 'The council voted on Tuesday to rebuild the bridge.'

test.each([
  [`LEEDS, May 2 (Reuters) - ${text}`, 'LEEDS, May 2 (Reuters)'],
  [`Leeds (dpa/lnw) – ${text}`, 'Leeds (dpa/lnw)'],
  [`LEEDS -- ${text}`, 'LEEDS'],
  [`LEEDS, N.Y. — ${text}`, 'LEEDS, N.Y.'],
  [`MILLBROOK, FLA. (WXYZ) - ${text}`, 'MILLBROOK, FLA. (WXYZ)'],
])('%s opens with a dateline', (line, dateline) => {
  expect(datelineIn(line)).toBe(dateline)
})

test.each([
  `Ann Example (SPD) wants a bridge. ${text}`,
  `The old bridge at Millbrook (Yorkshire) is closed. ${text}`,
  `EXCLUSIVE – ${text}`,
  text,
  '',
])('%s opens with none', (line) => {
  expect(datelineIn(line)).toBeUndefined()
})
