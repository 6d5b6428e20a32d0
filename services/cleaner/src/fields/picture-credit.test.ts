import { expect, test } from 'vitest'
import { creditOf, splitCredit } from './picture-credit.ts'

test.each([
  ['The bridge in May. Photo: Ann Example', 'The bridge in May.', 'Ann Example'],
  ['Die Brücke im Mai Foto: Ann Example/dpa', 'Die Brücke im Mai', 'Ann Example/dpa'],
  ['The bridge in May (Photo: Ann Example)', 'The bridge in May', 'Ann Example'],
  ['The bridge in May © Ann Example', 'The bridge in May', 'Ann Example'],
  ['The bridge in May (AP)', 'The bridge in May', 'AP'],
  ['The bridge in May. [Ann Example/Reuters]', 'The bridge in May.', 'Ann Example/Reuters'],
  ['The bridge in May | Ann Example/Getty Images', 'The bridge in May', 'Ann Example/Getty Images'],
  ['The bridge in May. Ann Example/AFP', 'The bridge in May.', 'Ann Example/AFP'],
  ['Photo: Ann Example', '', 'Ann Example'],
])('"%s" is a caption and a credit', (text, caption, credit) => {
  expect(splitCredit(text)).toEqual({ caption, credit })
})

test.each(['The bridge in May', 'The mayor said: it is old', 'The old bridge (1950)', '', ':', '©', '('.repeat(5_000)])(
  '"%s" has no credit',
  (text) => {
    expect(splitCredit(text)).toEqual({ caption: text })
  },
)

test.each([
  ['Photo by Ann Example', 'Ann Example'],
  ['(Ann Example / The Example)', 'Ann Example / The Example'],
  ['© Ann Example', 'Ann Example'],
  ['Ann Example', 'Ann Example'],
])('of the credit "%s" the label goes', (text, credit) => {
  expect(creditOf(text)).toBe(credit)
})
