import { expect, test } from 'vitest'
import { judgePage } from '../body.ts'
import { parseSample } from '../testing/sample-page.ts'
import { tellTeasers } from './promo-lines.ts'

const link = (n: number) => `<h3><a href="/a-b-c-d-${n}">Ferry number ${n} returns again</a></h3>`
const many = (count: number, part: (n: number) => string) => Array.from({ length: count }, (_, n) => part(n)).join('')

test.each([
  [
    'twenty thousand links in one element',
    `<div>${many(20_000, (n) => `<a href="/a-b-c-d-${n}">Ferry ${n} returns again</a> `)}</div>`,
  ],
  ['ten thousand cards', many(10_000, link)],
  ['one card for ten thousand links', `<div>${many(10_000, () => link(1))}</div>`],
  ['links within each other', '<a href="/a-b-c-d">Ferry returns after a storm '.repeat(400)],
  ['headings within each other', `<a href="/a-b-c-d">${'<h3>Ferry returns after a storm '.repeat(400)}`],
  ['a label of a million signs', `<p>${'Read more: '.repeat(100_000)}<a href="/a-b-c-d">Ferry returns again</a></p>`],
  [
    'times without end',
    `<div><a href="/a-b-c-d">Ferry returns after a storm</a>${'<time>1</time>'.repeat(50_000)}</div>`,
  ],
])('a page of %s takes no long time', (_, html) => {
  const page = parseSample(html)
  const judged = judgePage(page).map((each) => ({ ...each, kept: false }))
  const startedAt = performance.now()
  expect(tellTeasers(page, judged).teasers.length).toBeLessThanOrEqual(100)
  expect(performance.now() - startedAt).toBeLessThan(3_000)
})
