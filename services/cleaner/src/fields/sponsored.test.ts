import { expect, test } from 'vitest'
import { jsonLd, parseSample } from '../testing/sample-page.ts'
import { sponsoredOf } from './sponsored.ts'

test.each([
  ['its type', jsonLd({ '@type': 'AdvertiserContentArticle' }), 'advertisercontentarticle'],
  ['its kicker', '<p class="kicker">Anzeige</p><h1>A new bridge</h1>', 'Anzeige'],
  ['a label near the headline', '<h1>A new bridge</h1><p>Sponsored content</p>', 'Sponsored content'],
  ['its headline', '<h1>Advertorial: A new bridge</h1>', 'Advertorial'],
  ['its section', '<h1>A new bridge</h1><meta property="article:section" content="Brand Content">', 'Brand Content'],
])('an article is sponsored by %s', (_, html, evidence) => {
  expect(sponsoredOf(parseSample(html))).toMatchObject({ value: true, provenance: { candidates: [{ evidence }] } })
})

test.each([
  ['the label of an advertisement beside it', '<h1>A new bridge</h1><div>Anzeige</div><p>Text</p>'],
  ['a link that is', '<h1>A new bridge</h1><p><a rel="sponsored" href="/x">A mill</a></p>'],
  ['the same words in the text', '<h1>A new bridge</h1><p>Sponsored content is on the rise.</p>'],
])('%s makes no article sponsored', (_, html) => {
  expect(sponsoredOf(parseSample(html))).toBeUndefined()
})
