import { expect, test } from 'vitest'
import { choose } from '../choose.ts'
import { jsonLd, parseSample } from '../testing/sample-page.ts'
import { publishedField, updatedField } from './dates.ts'

const data = (datePublished: unknown) => jsonLd({ '@type': 'Article', datePublished })
const headline = 'Millbrook to rebuild its old bridge'
const meta = '<meta property="article:published_time" content="2025-05-03T08:00:00+02:00">'

test.each([
  ['structured data', `${data('2025-05-02')}${meta}`, '2025-05-02', 'json-ld'],
  ['a number of seconds', data(1746180930), '2025-05-02T10:15:30Z', 'json-ld'],
  ['meta', meta, '2025-05-03T08:00:00+02:00', 'meta'],
  ['meta, when the data cannot be', `${data('2025-02-31')}${meta}`, '2025-05-03T08:00:00+02:00', 'meta'],
  ['meta, when the data is of the future', `${data('2031-01-01')}${meta}`, '2025-05-03T08:00:00+02:00', 'meta'],
  ['marked text', '<b itemprop="datePublished">May 4, 2025</b>', '2025-05-04', 'microdata'],
  [
    'the first time in the article',
    '<time datetime="2025-01-01"></time><article><time datetime="2025-05-05"></time></article>',
    '2025-05-05',
    'visible',
  ],
  ['the only time', '<time datetime="2025-05-05">yesterday</time>', '2025-05-05', 'visible'],
  [
    'data of the page, when there is none of an article',
    jsonLd({ '@type': 'WebPage', datePublished: '2025-05-06' }),
    '2025-05-06',
    'json-ld-page',
  ],
  ['text under the headline', `<h1>${headline}</h1><p>7 May 2025</p>`, '2025-05-07', 'visible'],
  [
    'text, when all it tells is a change',
    `<h1>${headline}</h1><p>Stand: 7. Mai 2025</p>`,
    '2025-05-07',
    'visible-update',
  ],
  ['how long ago it was', `<h1>${headline}</h1><p>2 days ago</p>`, '2026-11-21', 'relative'],
])('published: %s', (_, html, value, source) => {
  expect(choose(publishedField, parseSample(html))).toMatchObject({ value, provenance: { source } })
})

test('a date in the address is believed after markup and before text', () => {
  const url = 'https://example.com/news/2025/05/02/new-bridge'
  const published = (html: string) => choose(publishedField, parseSample(html, url))
  expect(published(`<h1>${headline}</h1><p>3 May 2025</p>`)).toMatchObject({
    value: '2025-05-02',
    provenance: { source: 'url' },
  })
  expect(published(meta)?.provenance).toMatchObject({ source: 'meta', conflict: true })
})

test('an article that moved keeps the day that readers are shown', () => {
  const moved = jsonLd({ '@type': 'Article', datePublished: '2025-05-02', dateModified: '2025-05-02' })
  const shown = `<h1>${headline}</h1><p class="date">7 March 2019</p>`
  expect(choose(publishedField, parseSample(moved + shown))).toMatchObject({
    value: '2019-03-07',
    provenance: { source: 'visible-original', conflict: true },
  })
})

test('data that the address bears out is believed, whatever else is shown', () => {
  const data = jsonLd({ '@type': 'Article', datePublished: '2025-05-02', dateModified: '2025-05-02' })
  const html = `${data}<h1>${headline}</h1><p class="date">7 March 2019</p>`
  expect(choose(publishedField, parseSample(html, 'https://example.com/2025/05/02/bridge'))?.value).toBe('2025-05-02')
})

test('a later day that readers are shown is no reason to doubt the data', () => {
  const html = `${data('2019-03-07')}<h1>${headline}</h1><p class="date">2 May 2025</p>`
  expect(choose(publishedField, parseSample(html))?.value).toBe('2019-03-07')
})

test('what is only said to be updated, in English, may have come out years before', () => {
  const html = `<html lang="en"><h1>${headline}</h1><p>Updated: 7 May 2025</p>`
  expect(choose(publishedField, parseSample(html))).toBeUndefined()
  expect(choose(updatedField, parseSample(html))?.value).toBe('2025-05-07')
})

test('a moment in UTC is told by the clock of the page, and then there is no conflict', () => {
  const html = `${data('2025-05-03T02:25:54Z')}<h1>${headline}</h1><p class="date">May 2, 2025 9:25 pm</p>`
  expect(choose(publishedField, parseSample(html))).toMatchObject({
    value: '2025-05-02T21:25:54-05:00',
    provenance: { conflict: false },
  })
})

test('a moment in UTC is put on the day that the address gives', () => {
  const page = parseSample(data('2025-05-02T23:30:00Z'), 'https://example.com/2025/05/03/new-bridge')
  expect(choose(publishedField, page)?.value).toBe('2025-05-03T00:30:00+01:00')
  const changed = jsonLd({ '@type': 'Article', dateModified: '2025-05-02T23:30:00Z' })
  expect(choose(updatedField, parseSample(changed, page.finalUrl))?.value).toBe('2025-05-02T23:30:00Z')
})

test('the dates of other articles that the data describes are no conflict', () => {
  const articles = [
    { '@type': 'Article', headline, datePublished: '2025-05-02' },
    { '@type': 'Article', headline: 'Ferry to return', datePublished: '2025-04-02' },
  ]
  expect(choose(publishedField, parseSample(jsonLd(articles)))).toMatchObject({
    value: '2025-05-02',
    provenance: { conflict: false },
  })
})

test('the date of a comment is none of the article', () => {
  const html = '<div itemtype="https://schema.org/Comment"><i itemprop="datePublished">2025-05-02</i></div>'
  expect(choose(publishedField, parseSample(html))).toBeUndefined()
})

test.each([
  ['nothing', '<p>Text</p>'],
  [
    'several times of which none is in the article',
    '<time datetime="2025-01-01"></time><time datetime="2025-01-02"></time>',
  ],
  ['words', data('yesterday')],
  ['what is no text', data({ a: ['2025-05-02'] })],
])('%s gives no date, and never that of the fetch', (_, html) => {
  expect(choose(publishedField, parseSample(html))).toBeUndefined()
})

test('two days are a conflict, two ways to write one are not', () => {
  const conflictOf = (html: string) => choose(publishedField, parseSample(html))?.provenance.conflict
  expect(conflictOf(`${data('2025-05-03')}${meta}`)).toBe(false)
  expect(conflictOf(`${data('2025-05-02')}${meta}`)).toBe(true)
})

test('updated: structured data, then meta, then text', () => {
  const shown = `<h1>${headline}</h1><p>Last updated: 31 May 2025</p>`
  expect(choose(updatedField, parseSample(shown))).toMatchObject({
    value: '2025-05-31',
    provenance: { source: 'visible' },
  })
  const html = '<meta property="article:modified_time" content="2025-06-01">'
  expect(choose(updatedField, parseSample(html))?.value).toBe('2025-06-01')
  const both = jsonLd({ '@type': 'Article', dateModified: '2025-06-02' }) + html
  expect(choose(updatedField, parseSample(both))?.value).toBe('2025-06-02')
})
