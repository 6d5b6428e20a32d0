import { expect, test } from 'vitest'
import { bodyOf, judgePage } from '../body.ts'
import { paragraphs, parseSample } from '../testing/sample-page.ts'
import { fold } from '../text.ts'
import { tellTeasers } from './promo-lines.ts'

const [first = '', second = '', ...rest] = paragraphs(8).map((text) => `<p>${text}</p>`)
const headline = 'Ferry returns after a long storm'
const summary = 'It had been in the harbour for nearly two weeks, its captain says.'
const card = `<div class="related"><h3><a href="/town/ferry-returns-after-storm">${headline}</a></h3><p>${summary}</p></div>`

test.each([
  ['beside the text', `${first}${second}${rest.join('')}`, `<aside>${card}</aside>`],
  ['between two paragraphs', `${first}${card}${second}${rest.join('')}`, ''],
  ['twice', `${first}${card}${second}${rest.join('')}`, `<aside>${card}</aside>`],
  [
    'in a line of the text',
    `${first}<p>Read more: <a href="/a-b-c-d">${headline}</a></p>${second}${rest.join('')}`,
    card,
  ],
  ['and said in the text as well', `${first}<p>${headline}</p><p>${summary}</p>${second}${rest.join('')}`, card],
  [
    'and quoted',
    `${first}<p>Under the words “${headline}” the council had asked for money.</p>${second}${rest.join('')}`,
    card,
  ],
])('no line of the article is a teaser of one that is promoted %s', (_, text, behind) => {
  const page = parseSample(`<article><h1>Bridge to be rebuilt</h1>${text}</article>${behind}`)
  const { judged, teasers } = tellTeasers(page, judgePage(page))
  const body = new Set(
    bodyOf(judged)
      .flatMap((block) => block.text.split('\n'))
      .map(fold),
  )
  const promoted = teasers.flatMap((teaser) => [teaser.headline, ...(teaser.text?.split('\n') ?? [])])
  expect(promoted.filter((line) => body.has(fold(line)))).toEqual([])
})

test('a headline that prose quotes stays in it', () => {
  const quoting = `Under the words “${headline}” the council had asked for money in <a href="/town/ferry-returns-after-storm">May</a>.`
  const page = parseSample(
    `<article><h1>Bridge</h1>${first}<p>${quoting}</p>${second}${rest.join('')}</article>${card}`,
  )
  const { judged, teasers } = tellTeasers(page, judgePage(page))
  expect(bodyOf(judged).some(({ text }) => text.includes(headline))).toBe(true)
  expect(teasers).toMatchObject([{ headline }])
})
