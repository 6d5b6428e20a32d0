import { describe, expect, test } from 'vitest'
import { judgePage } from '../body.ts'
import { paragraphs, parseSample } from '../testing/sample-page.ts'
import { tellTeasers } from './promo-lines.ts'

const article = `<article><h1>Bridge to be rebuilt</h1>${paragraphs(8)
  .map((text) => `<p>${text}</p>`)
  .join('')}</article>`

function teasersIn(rest: string) {
  const page = parseSample(`<title>Bridge to be rebuilt</title>${article}${rest}`)
  return tellTeasers(page, judgePage(page)).teasers
}

test('cards of related articles come with all they say, under the heading of their block, in page order', () => {
  const html = `<aside class="related"><h2>Most read</h2>
    <div class="card"><img src="/a.jpg"><a href="/town/ferry-returns-after-storm"><h3>Ferry returns after a long storm</h3></a>
      <p>It had been in the harbour for nearly two weeks, its captain says.</p><time datetime="2026-11-20T08:00:00Z">3 days ago</time></div>
    <div class="card"><a href="https://news.example.net/2026/11/21/market"><h3>Market hall to open on Sundays</h3></a>
      <span>2 hours ago</span></div></aside>`
  expect(teasersIn(html)).toEqual([
    {
      headline: 'Ferry returns after a long storm',
      url: 'https://www.example.com/town/ferry-returns-after-storm',
      publishedAt: '2026-11-20T08:00:00Z',
      publishedText: '3 days ago',
      text: 'It had been in the harbour for nearly two weeks, its captain says.',
      block: 'Most read',
      position: 0,
    },
    {
      headline: 'Market hall to open on Sundays',
      url: 'https://news.example.net/2026/11/21/market',
      publishedText: '2 hours ago',
      block: 'Most read',
      position: 1,
    },
  ])
})

const headlineOf = (html: string) => teasersIn(html).map(({ headline, block }) => [headline, block])

describe('the headline of a card', () => {
  test.each([
    [
      'in a link with a kicker',
      '<div class="teaser"><a href="/a-b-c-d"><h3><span class="kicker">Harbour</span><span>Ferry returns after a storm</span></h3></a></div>',
    ],
    [
      'in a link whose parts only a stylesheet sets apart',
      '<div class="teaser"><a href="/a-b-c-d"><h3><span>Harbour</span><span>Ferry returns after a storm</span></h3></a></div>',
    ],
    [
      'above a button that leads to it',
      '<div class="teaser"><h3>Ferry returns after a storm</h3><p>A summary.</p><a href="/a-b-c-d">Read on</a></div>',
    ],
    [
      'that is linked twice',
      '<div class="teaser"><a href="/a-b-c-d"><img src="/x.jpg"></a><h3><a href="/a-b-c-d">Ferry returns after a storm</a></h3></div>',
    ],
    ['of which soft hyphens are no part', '<h3><a href="/a-b-c-d">Ferry re&shy;turns after a storm</a></h3>'],
  ])('is found %s', (_, html) => {
    expect(headlineOf(`<section>${html}</section>`)).toEqual([['Ferry returns after a storm', undefined]])
  })
})

describe('no teaser is', () => {
  const title = 'Ferry returns after a long storm'
  test.each([
    ['a menu', `<nav><a href="/harbour-and-river-and-sea">${title}</a></nav>`],
    ['the foot of a page', `<footer><ul><li><a href="/a-b-c-d">${title}</a></ul></footer>`],
    ['a tag', `<h3><a rel="tag" href="/a-b-c-d">${title}</a></h3>`],
    ['the front of a section', `<h3><a href="/harbour/">${title}</a></h3>`],
    ['a page of a topic', `<h3><a href="/topic/harbour-and-river-and-sea">${title}</a></h3>`],
    ['a place on this page', `<h3><a href="#a-b-c-d">${title}</a></h3>`],
    ['this page', `<h3><a href="/town/new-bridge?from=home#a">${title}</a></h3>`],
    ['the next page of this article', `<h3><a href="/town/new-bridge/2">${title}</a></h3>`],
    ['an address to write to', `<h3><a href="mailto:a@example.com">${title}</a></h3>`],
    ['a script', `<h3><a href="javascript:open()">${title}</a></h3>`],
    ['a button to share', `<h3><a href="https://www.facebook.com/sharer-a-b-c-d">${title}</a></h3>`],
    ['a file', `<h3><a href="/a-b-c-d.pdf">${title}</a></h3>`],
    [
      'what is said of two articles',
      `<h3><a href="/a-b-c-d">${title}</a></h3><h3><a href="/e-f-g-h">${title}</a></h3>`,
    ],
    ['this article elsewhere', '<h3><a href="https://m.example.com/a-b-c-d">Bridge to be rebuilt</a></h3>'],
    ['a lone link', `<p><a href="/harbour/ferry">${title}</a></p>`],
    ['a date', '<h3><a href="/a-b-c-d">30 December 2021 | 4 comments</a></h3>'],
    ['a link of two words', '<h3><a href="/a-b-c-d">Ferry returns</a></h3>'],
  ])('%s', (_, html) => {
    expect(teasersIn(`<section>${html}</section>`)).toEqual([])
  })
})

test.each([
  ['before the link', '<p>Read more: <a href="/town/ferry">Ferry returns after a storm</a></p>', 'Read more'],
  ['in the link', '<p><a href="/ferry-a-b-c">Lesen Sie auch: Ferry returns after a storm</a></p>', 'Lesen Sie auch'],
  [
    'in another language',
    '<p><b>Lire aussi :</b> <a href="/a-b-c-d">Ferry returns after a storm</a></p>',
    'Lire aussi',
  ],
])(
  'a line within the text that promotes an article by a label %s is a teaser and no part of the body',
  (_, line, block) => {
    const page = parseSample(article.replace('</p><p>Part 4', `</p>${line}<p>Part 4`))
    const { teasers, judged } = tellTeasers(page, judgePage(page))
    expect(teasers).toMatchObject([{ headline: 'Ferry returns after a storm', block, position: 0 }])
    expect(judged.filter(({ kept }) => kept).some(({ block: { text } }) => text.includes('Ferry'))).toBe(false)
  },
)

test('a whole article behind the own is one that is promoted', () => {
  const others = paragraphs(4).map((text) => `<p>${text.replaceAll('bridge', 'ferry')}</p>`)
  const html = `<article data-url="/town/ferry-back"><h2>Ferry returns after a storm</h2>
    <time datetime="2026-11-21">21 November</time>${others.join('')}</article>`
  const page = parseSample(`<title>Bridge to be rebuilt</title>${article}${html}`)
  const judged = judgePage(page).map((each) => ({
    ...each,
    kept: each.kept && !/ferry|november/i.test(each.block.text),
  }))
  expect(tellTeasers(page, judged).teasers).toMatchObject([
    {
      headline: 'Ferry returns after a storm',
      url: 'https://www.example.com/town/ferry-back',
      publishedAt: '2026-11-21',
      text: expect.stringMatching(/^Part 1\. The council/),
      position: 0,
    },
  ])
})

test('an article is promoted once, with all that its cards say', () => {
  const card = (rest: string) => `<li><h3><a href="/a-b-c-d">Ferry returns after a storm</a></h3>${rest}</li>`
  const html = `<ul class="popular">${card('')}${card('<time datetime="2026-11-20">20 November</time>')}</ul>`
  expect(teasersIn(html)).toMatchObject([{ publishedAt: '2026-11-20', position: 0 }])
})

test('no more than a hundred are listed', () => {
  const cards = Array.from(
    { length: 130 },
    (_, n) => `<h3><a href="/a-b-c-d-${n}">Ferry number ${n} returns again</a></h3>`,
  )
  expect(teasersIn(`<section>${cards.join('')}</section>`)).toHaveLength(100)
})
