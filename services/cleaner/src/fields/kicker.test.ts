import { expect, test } from 'vitest'
import { jsonLd, parseSample } from '../testing/sample-page.ts'
import { kickerOf } from './kicker.ts'

test.each([
  ['in the heading', '<h1><span class="kicker">Millbrook:</span> A new bridge</h1>', 'Millbrook', 'heading'],
  ['above the headline', '<p class="article__dachzeile">Millbrook</p><h1>A new bridge</h1>', 'Millbrook', 'marked'],
  ['that is a word for one', '<p>Analysis</p><h1>A new bridge</h1>', 'Analysis', 'known'],
  [
    'that the publisher counts in',
    `${jsonLd({ '@type': 'Article', headline: 'Millbrook: A new bridge' })}<h1><span class="overline">Millbrook</span> A new bridge</h1>`,
    'Millbrook',
    'heading',
  ],
])('a kicker is a label %s', (_, html, value, source) => {
  expect(kickerOf(parseSample(html))).toMatchObject({ value, provenance: { source } })
})

test.each([
  ['any line', '<p>Millbrook</p><h1>A new bridge</h1>'],
  ['a byline', '<p class="kicker">By Ann Example</p><h1>A new bridge</h1>'],
  ['a time', '<p class="kicker">2 May 2025</p><h1>A new bridge</h1>'],
  ['the headline', '<div class="kicker">A new bridge</div><h1>A new bridge</h1>'],
  ['a sentence', `<p class="kicker">${'A long way over the river. '.repeat(5)}</p><h1>A new bridge</h1>`],
  ['a label without a headline', '<p class="kicker">Millbrook</p>'],
])('%s is no kicker', (_, html) => {
  expect(kickerOf(parseSample(html))).toBeUndefined()
})
