import { expect, test } from 'vitest'
import { capped, paragraphsOf } from './paragraphs.ts'

const body = [
  { kind: 'paragraph' as const, text: 'first' },
  { kind: 'quote' as const, text: 'second' },
]

test('the headline is paragraph −1 and the body counts from 0', () => {
  expect(paragraphsOf({ headline: 'head', body })).toEqual([
    { index: -1, text: 'head' },
    { index: 0, text: 'first' },
    { index: 1, text: 'second' },
  ])
})

test.each([
  [100, ['head', 'first', 'second']],
  [12, ['head', 'first', 'sec']],
  [9, ['head', 'first']],
  [0, []],
])('of an article no more than %i characters are read', (limit, texts) => {
  expect(capped(paragraphsOf({ headline: 'head', body }), limit).map(({ text }) => text)).toEqual(texts)
})
