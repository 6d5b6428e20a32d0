import { expect, test } from 'vitest'
import { choose } from '../choose.ts'
import { jsonLd, parseSample } from '../testing/sample-page.ts'
import { accessibleForFree, publisherTagsOf, sectionField, standfirstField } from './about.ts'

const data = jsonLd({
  '@type': 'Article',
  description: 'What it costs.',
  articleSection: ['Town', 'News'],
  keywords: 'bridge, Millbrook',
  isAccessibleForFree: 'False',
})
const meta = `<meta name="description" content="What it costs to build."><meta property="article:section" content="Local">
  <meta property="article:tag" content="Bridge"><meta name="keywords" content="river, mill">`

test('standfirst and section come from structured data before meta', () => {
  expect(choose(standfirstField, parseSample(data + meta))?.value).toBe('What it costs.')
  expect(choose(standfirstField, parseSample(meta))?.value).toBe('What it costs to build.')
  expect(choose(sectionField, parseSample(data + meta))?.value).toBe('Town')
  expect(choose(sectionField, parseSample(meta))?.value).toBe('Local')
})

test('the tags of all sources are gathered, each once', () => {
  expect(publisherTagsOf(parseSample(data + meta))).toEqual(['bridge', 'Millbrook', 'river', 'mill'])
})

test.each([
  [false, false],
  ['False', false],
  [true, true],
  ['http://schema.org/True', undefined],
  [undefined, undefined],
])('free to read: %s is %s', (isAccessibleForFree, expected) => {
  expect(accessibleForFree(parseSample(jsonLd({ '@type': 'Article', isAccessibleForFree })))).toBe(expected)
})
