import { expect, test } from 'vitest'
import { choose } from '../choose.ts'
import { jsonLd, parseSample } from '../testing/sample-page.ts'
import { publishedField, updatedField } from './dates.ts'

const data = (datePublished: unknown) => jsonLd({ '@type': 'Article', datePublished })
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
    'time',
  ],
  ['the only time', '<time datetime="2025-05-05">yesterday</time>', '2025-05-05', 'time'],
])('published: %s', (_, html, value, source) => {
  expect(choose(publishedField, parseSample(html))).toMatchObject({ value, provenance: { source } })
})

test('a date in the address is the last to be believed', () => {
  const url = 'https://example.com/news/2025/05/02/new-bridge'
  expect(choose(publishedField, parseSample('', url))).toMatchObject({
    value: '2025-05-02',
    provenance: { source: 'url' },
  })
  expect(choose(publishedField, parseSample(meta, url))?.provenance).toMatchObject({ source: 'meta', conflict: true })
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

test('updated: structured data, then meta', () => {
  const html = '<meta property="article:modified_time" content="2025-06-01">'
  expect(choose(updatedField, parseSample(html))?.value).toBe('2025-06-01')
  const both = jsonLd({ '@type': 'Article', dateModified: '2025-06-02' }) + html
  expect(choose(updatedField, parseSample(both))?.value).toBe('2025-06-02')
})
