import type { Block } from '@copydesk/contracts'
import { expect, test } from 'vitest'
import { inText } from './in-text.ts'

const body = (...texts: string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }))

test('the text tells its dateline, its agency and its corrections', () => {
  const correction = 'Correction: The bridge is 40 metres long.'
  const opening = 'LEEDS (dpa) – The council voted on Tuesday.'
  expect(inText(['Ann Example'], body(opening, correction, 'It voted again.'))).toMatchObject({
    dateline: 'LEEDS (dpa)',
    wireCredit: 'dpa',
    corrections: [correction],
    provenance: { wireCredit: { source: 'dateline', conflict: false } },
  })
})

test('a plain text tells none, nor does an empty one', () => {
  const none = { dateline: undefined, wireCredit: undefined, corrections: undefined, provenance: {} }
  expect(inText([], body('The council voted on Tuesday.'))).toEqual(none)
  expect(inText([], [])).toEqual(none)
})
