import { expect, test } from 'vitest'
import { paragraphs, parseSample } from '../testing/sample-page.ts'
import { visibleDates } from './visible-dates.ts'

const text = paragraphs()
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('')
const title = 'Millbrook to rebuild its old bridge'
const page = (body: string, { lang = 'en', url = 'https://example.com/new-bridge' } = {}) =>
  parseSample(`<html lang="${lang}"><title>${title} - The Example</title><body>${body}</body></html>`, url)
const first = (body: string, options?: Parameters<typeof page>[1]) => visibleDates(page(body, options))[0]

test.each([
  ['under the headline', `<h1>${title}</h1><p>2 May 2025</p>${text}`],
  ['above the headline', `<p>2 May 2025</p><h1>${title}</h1>${text}`],
  ['beside the name of who wrote it', `<h1>${title}</h1><p>By Ann Example | 2 May 2025 | 3 min read</p>${text}`],
  ['in pieces', `<h1>${title}</h1><p><b>2</b> <span>May</span><span>2025</span></p>${text}`],
  ['in a foot', `<h1>${title}</h1>${text}<footer>Published: 2 May 2025</footer>`],
  ['at the end of the text', `<h1>${title}</h1>${text}<p>First published on 2 May 2025</p>`],
  ['under a headline that is no heading', `<div>${title}</div><p class="date">2 May 2025</p>${text}`],
  ['in an aside right under the headline', `<article><h1>${title}</h1><aside>2 May 2025</aside>${text}</article>`],
  ['for machines', `<h1>${title}</h1><time datetime="2025-05-02">Friday</time>${text}`],
  [
    'as the dateline of a release',
    `<h1>${title}</h1><p>Millbrook, 2 May 2025 – ${'The council voted. '.repeat(20)}</p>`,
  ],
])('a date is found %s', (_, body) => {
  expect(first(body)).toMatchObject({ value: '2025-05-02', kind: 'published' })
})

test.each([
  ['of a comment', `<section class="comments"><p>Bea, 2 May 2025</p></section>`],
  [
    'of teasers',
    `<ul>${[1, 2, 3].map((day) => `<li><a href="/other">Other</a> <i>${day} May 2025</i></li>`).join('')}</ul>`,
  ],
  ['of a teaser in the sidebar', `<aside><h3>Most read</h3><span class="date">2 May 2025</span></aside>`],
  [
    'in the text',
    `<p>On 2 May 2025 the council voted to rebuild the bridge. ${'It took a long debate. '.repeat(10)}</p>`,
  ],
  ['of a copyright', `<footer><p>© 2 May 2025 The Example</p></footer>`],
  ['of a birth', `<p>Born: 2 May 1955</p>`],
  ['of the future', `<p class="date">2 May 2031</p>`],
])('a date %s is not that of the article', (_, foot) => {
  expect(visibleDates(page(`<h1>${title}</h1>${text}${foot}`))).toEqual([])
})

test('the date of the article wins over those of others in elements of the same make', () => {
  const card = (day: number) => `<div class="card"><h3>Other</h3><span class="date">${day} May 2025</span></div>`
  const body = `${card(9)}${card(8)}<h1>${title}</h1><span class="date">2 May 2025</span>${text}${card(7)}${card(6)}`
  expect(first(body)?.value).toBe('2025-05-02')
})

test.each([
  ['Updated 3 May 2025', 'updated'],
  ['Stand: 03.05.2025', 'updated'],
  ['Mis à jour le 3 mai 2025', 'updated'],
  ['Veröffentlicht am 3. Mai 2025', 'published'],
  ['Опубликовано: 3 мая 2025', 'published'],
  ['更新日：2025年5月3日', 'updated'],
])('%s is a date of its kind', (line, kind) => {
  expect(first(`<h1>${title}</h1><p>${line}</p>${text}`, { lang: '' })).toMatchObject({ value: '2025-05-03', kind })
})

test('a label may stand in the line above', () => {
  const dates = visibleDates(page(`<h1>${title}</h1><dl><dt>Last updated</dt><dd>3 May 2025</dd></dl>${text}`))
  expect(dates).toMatchObject([{ value: '2025-05-03', kind: 'updated' }])
})

test.each([
  ['in the United States', { lang: 'en-US' }, '<p>April 30, 2025</p>', '2025-05-02'],
  ['in Britain', { lang: 'en-GB' }, '', '2025-02-05'],
  ['on a British domain', { lang: 'en', url: 'https://example.co.uk/x' }, '', '2025-02-05'],
  ['in German', { lang: 'de' }, '', '2025-02-05'],
  ['with one that has only one reading', { lang: 'en' }, '<p>2 May 2025</p>', '2025-05-02'],
])('05/02/2025 is read as others on the page are: %s', (_, options, more, value) => {
  expect(first(`<h1>${title}</h1><p class="date">05/02/2025</p>${text}${more}`, options)?.value).toBe(value)
})

test('the address tells dates of one place apart', () => {
  const body = `<h1>${title}</h1><p>12 March 2019</p><p>2 May 2025</p>${text}`
  expect(first(body, { url: 'https://example.com/2025/05/new-bridge' })?.value).toBe('2025-05-02')
})

test('the day of the fetch at the head of a page is that of the visit', () => {
  expect(visibleDates(page(`<header><p>Monday, November 23, 2026</p></header><h1>${title}</h1>${text}`))).toEqual([])
})

test('what speaks for a date is said', () => {
  expect(first(`<h1>${title}</h1><p class="date">2 May 2025</p>${text}`)?.reasons).toEqual([
    'under the headline',
    'named a date',
    'alone in its line',
  ])
})
