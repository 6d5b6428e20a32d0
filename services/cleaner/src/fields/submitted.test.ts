import type { Hints } from '@copydesk/contracts'
import { expect, test } from 'vitest'
import { extractArticle } from '../extract.ts'
import { sampleFetched, sampleLimits, samplePage } from '../testing/sample-page.ts'

function articleOf(html: string, hints: Hints, finalUrl = sampleFetched.finalUrl) {
  const fetched = { ...sampleFetched, url: finalUrl, finalUrl, hints }
  const extracted = extractArticle(Buffer.from(html), fetched, sampleLimits)
  if ('drop' in extracted) throw new Error(extracted.drop.reason)
  return extracted.article
}

const hints = { headline: 'A mill is sold', publisher: 'The Other Example', publishedAt: 'May 4, 2025' }
const silent = samplePage()
const outspoken = samplePage({
  head: '<meta property="og:site_name" content="The Daily Example"><meta property="article:published_time" content="2025-05-02">',
  body: '<h1>A bridge is built</h1>',
})

test('what was submitted is believed where the page is silent', () => {
  const { headline, publisher, publishedAt, provenance } = articleOf(silent, hints)
  expect({ headline, publisher, publishedAt }).toEqual({
    headline: 'A mill is sold',
    publisher: { name: 'The Other Example', domain: 'example.com' },
    publishedAt: '2025-05-04',
  })
  expect(provenance.headline).toEqual({
    source: 'submitted',
    candidates: [{ value: 'A mill is sold', source: 'submitted' }],
    conflict: false,
  })
})

test('what the page says comes first, and what was submitted is the last candidate', () => {
  const { headline, publisher, publishedAt, provenance } = articleOf(outspoken, hints)
  expect([headline, publisher.name, publishedAt]).toEqual(['A bridge is built', 'The Daily Example', '2025-05-02'])
  for (const field of ['headline', 'publisher', 'publishedAt']) {
    expect(provenance[field]?.candidates.at(-1)?.source).toBe('submitted')
    expect(provenance[field]?.conflict).toBe(true)
  }
})

test('what means the same is no conflict', () => {
  const same = { headline: 'A bridge is built!', publisher: 'the daily example', publishedAt: '2025-05-02T10:00:00Z' }
  const { provenance } = articleOf(outspoken, same)
  expect(['headline', 'publisher', 'publishedAt'].map((field) => provenance[field]?.conflict)).toEqual([
    ...[false, false, false],
  ])
})

test('however much the page offers, what was submitted is listed', () => {
  const names = Array.from({ length: 30 }, (_, index) => `<meta property="og:site_name" content="Name ${index}">`)
  const { provenance } = articleOf(samplePage({ head: names.join('') }), hints)
  expect(provenance.publisher?.candidates).toContainEqual({ value: 'The Other Example', source: 'submitted' })
})

test('a day that cannot be is no candidate', () => {
  expect(articleOf(silent, { publishedAt: '31 February 2025' }).publishedAt).toBeUndefined()
  expect(articleOf(silent, { publishedAt: '2125-01-01' }).publishedAt).toBeUndefined()
})

test('a document without an address has no domain, keeps its name and drops relative addresses', () => {
  const urn = `urn:copydesk:${'a'.repeat(64)}`
  const html = samplePage({
    head: '<link rel="canonical" href="/bridge"><meta property="og:image" content="/bridge.jpg">',
    body: '<h1>A bridge is built</h1><figure><img src="https://example.com/a.jpg"></figure><a href="more">More</a>',
  })
  const { canonicalUrl, publisher, images, headline } = articleOf(html, {}, urn)
  expect({ canonicalUrl, publisher, images, headline }).toEqual({
    canonicalUrl: urn,
    publisher: { name: '', domain: '' },
    images: [{ url: 'https://example.com/a.jpg' }],
    headline: 'A bridge is built',
  })
})
