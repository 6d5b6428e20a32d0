import { expect, test } from 'vitest'
import { jsonLd, parseSample } from '../testing/sample-page.ts'
import { accessibleForFreeOf } from './accessible-for-free.ts'

const data = (isAccessibleForFree: unknown, hasPart?: unknown) =>
  jsonLd({ '@type': 'Article', isAccessibleForFree, hasPart })
const tier = (content: string) => `<meta property="article:content_tier" content="${content}">`

test.each([
  ['false', data(false), false, 'isAccessibleForFree: false'],
  ['a word', data('False'), false, 'isAccessibleForFree: False'],
  ['an address', data('http://schema.org/True'), true, 'isAccessibleForFree: http://schema.org/True'],
  [
    'a part that is not',
    data(true, { isAccessibleForFree: false, cssSelector: '.wall' }),
    false,
    'isAccessibleForFree: false',
  ],
  ['a locked tier', tier('locked'), false, 'article:content_tier: locked'],
  ['a free tier', tier('free'), true, 'article:content_tier: free'],
])('free to read, by %s', (_, html, value, evidence) => {
  expect(accessibleForFreeOf(parseSample(html))).toMatchObject({ value, provenance: { candidates: [{ evidence }] } })
})

test.each([data(undefined), data('perhaps'), data({ a: 1 }), tier('metered'), tier('constructor')])(
  '%s is no answer',
  (html) => {
    expect(accessibleForFreeOf(parseSample(html))).toBeUndefined()
  },
)

test('signals that differ are in conflict', () => {
  expect(accessibleForFreeOf(parseSample(data(true) + tier('locked')))?.provenance.conflict).toBe(true)
})
