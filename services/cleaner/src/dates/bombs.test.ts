import { expect, test } from 'vitest'
import { choose } from '../choose.ts'
import { publishedField, updatedField } from '../fields/dates.ts'
import { jsonLd, parseSample } from '../testing/sample-page.ts'

const longestMs = 3_000

test.each([
  ['100,000 dates in lines', '<p class="date">2 May 2025</p>'.repeat(60_000)],
  ['60,000 times', '<time datetime="2025-05-02"></time>'.repeat(60_000)],
  ['2 MB of digits', `<p>${'2025'.repeat(500_000)}</p>`],
  ['2 MB of almost dates', `<p>${'2025 May '.repeat(250_000)}</p>`],
  ['2 MB of letters before a year', `<p>${'a'.repeat(2_000_000)} 2025</p>`],
  ['a deep nest', `${'<div class="date">'.repeat(400)}2 May 2025${'</div>'.repeat(400)}`],
  ['60,000 headings', '<h1>Millbrook to rebuild its bridge</h1>'.repeat(60_000)],
  ['60,000 titles', '<meta property="og:title" content="Millbrook to rebuild its bridge">'.repeat(60_000)],
  ['60,000 marked dates', '<i itemprop="datePublished">05/02/2025</i>'.repeat(60_000)],
  ['60,000 dates in data', jsonLd({ '@type': 'Article', datePublished: Array(60_000).fill('05/02/2025') })],
  ['a long class', `<p class="${'date '.repeat(100_000)}">2 May 2025</p>`],
])('%s are read in time', (_, html) => {
  const page = parseSample(`<title>Millbrook to rebuild its bridge</title>${html}`)
  const start = performance.now()
  expect(() => [choose(publishedField, page), choose(updatedField, page)]).not.toThrow()
  expect(performance.now() - start).toBeLessThan(longestMs)
})

test.each([
  ['lists', { datePublished: [['2025-05-02']], dateModified: {} }],
  ['numbers out of range', { datePublished: 99_999_999_999_999, dateModified: -1 }],
  ['words', { datePublished: 'soon', dateModified: '\0' }],
])('data of any form does no harm: %s', (_, data) => {
  const page = parseSample(jsonLd({ '@type': 'Article', ...data }))
  expect(choose(publishedField, page)).toBeUndefined()
  expect(choose(updatedField, page)).toBeUndefined()
})
