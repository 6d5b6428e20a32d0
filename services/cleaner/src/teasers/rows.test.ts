import { expect, test } from 'vitest'
import { judgePage } from '../body.ts'
import { paragraphs, parseSample } from '../testing/sample-page.ts'
import { tellTeasers } from './promo-lines.ts'

const text = paragraphs(8).map((paragraph) => `<p>${paragraph}</p>`)
const headlines = {
  '/sturm': 'Sturm deckt im Hafenviertel viele Dächer ab',
  '/hafen/markt': 'Die Markthalle öffnet nun auch am Sonntag',
  '/ferry-back': 'Die Fähre fährt nach zwei Wochen wieder',
}
const listOf = (links: Record<string, string>, above = '') =>
  `${above}<ul>${Object.entries(links)
    .map(([url, words]) => `<li><a href="${url}">${words}</a></li>`)
    .join('')}</ul>`

function teasersIn(rest: string) {
  const page = parseSample(`<article><h1>Bridge to be rebuilt</h1>${text.join('')}</article>${rest}`)
  return tellTeasers(page, judgePage(page)).teasers
}

test.each(['Meistgelesen', 'Most read', 'À lire aussi'])(
  'links that are listed under “%s” are teasers whatever their addresses look like',
  (block) => {
    const found = teasersIn(`<div>${listOf(headlines, `<h2>${block}</h2>`)}</div>`)
    expect(found).toEqual(
      Object.entries(headlines).map(([path, headline], position) => {
        return { headline, url: `https://www.example.com${path}`, block, position }
      }),
    )
  },
)

const foot = {
  '/impressions': 'Pictures of all our readers and writers',
  '/kiosk': 'Where our newspaper can be bought in town',
  '/service/plans': 'Plans and prices for companies and schools',
}

test.each([
  ['not promoted', listOf(headlines, '<h2>Politik</h2>')],
  ['under no heading', listOf(headlines)],
  ['a menu', `<nav>${listOf(headlines, '<h2>Most read</h2>')}</nav>`],
  ['a menu by its name', `<div class="main-menu">${listOf(headlines, '<h2>Most read</h2>')}</div>`],
  ['the foot of the page', `<footer>${listOf(foot, '<h2>Read more</h2>')}</footer>`],
  ['the foot of the page by its name', `<div id="site-footer">${listOf(foot, '<h2>Read more</h2>')}</div>`],
  [
    'sections, whose names are short',
    listOf({ '/sport': 'Sport', '/wetter': 'Wetter', '/kultur': 'Kultur' }, '<h2>Most read</h2>'),
  ],
  ['the front of the site', listOf({ '/': 'Welcome to The Millbrook Example Post' }, '<h2>Most read</h2>')],
  ['a lone link', listOf({ '/sturm': headlines['/sturm'] }, '<h2>Most read</h2>')],
])('links are no teasers where they are %s', (_, html) => {
  expect(teasersIn(`<div>${html}</div>`)).toEqual([])
})

test('a list is promoted by the heading right above it, and another list behind it is not', () => {
  const found = teasersIn(`<div>${listOf(headlines, '<h2>Most read</h2>')}${listOf(foot)}</div>`)
  expect(found.map(({ headline }) => headline)).toEqual(Object.values(headlines))
})

test('a link to a section within a card is none to another article', () => {
  const card = (n: number) =>
    `<div class="card"><h3><a href="/a-b-c-d-${n}">Ferry number ${n} returns again</a></h3>
      <p><a href="/harbour">All about the harbour and the river</a></p></div>`
  const found = teasersIn(`<div>${card(1)}${card(2)}${card(3)}</div>`)
  expect(found.map(({ url }) => url)).toEqual([1, 2, 3].map((n) => `https://www.example.com/a-b-c-d-${n}`))
})
