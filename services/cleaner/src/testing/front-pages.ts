import { bare, card, lede, list, site, teaser, website, whole } from './list-markup.ts'
import type { OtherPage } from './other-page.ts'
import { addressOf, each, items, pageAround } from './town-news.ts'

/** Front pages and sections. */
export const fronts: OtherPage[] = [
  [
    'a front page of cards',
    pageAround(`<main><h1>The Harlow Herald</h1>${each(card)}</main>`, { head: website + site }),
    '/',
  ],
  ['a front page of teasers', pageAround(`<main>${each(teaser)}</main>`, { head: website }), '/'],
  ['a front page that says nothing of itself', pageAround(`<div id="content">${each(teaser)}</div>`), '/'],
  [
    'a front page of links around all',
    pageAround(
      `<main><section><h2>Top stories</h2>${each(whole, 15)}</section><section><h2>Sport</h2>${each(whole)}</section></main>`,
    ),
    '/index.html',
  ],
  ['a front page in another language', pageAround(`<main>${each(teaser, 20)}</main>`, { head: website }), '/en/'],
  [
    'a front page without summaries',
    pageAround(`<main><ul>${each((item) => `<li><a href="${addressOf(item)}">${item.headline}</a></li>`)}</ul></main>`),
    '/',
  ],
  ['a front page of headings without links', pageAround(`<main>${each(bare)}</main>`, { head: website }), '/'],
  ['a front page of a blog with long ledes', pageAround(`<main>${each(lede, 10)}</main>`, { head: website }), '/'],
  [
    'a front page of whole posts',
    pageAround(
      `<main>${each((item) => `<article><h2><a href="${addressOf(item)}">${item.headline}</a></h2><p>${item.summary} ${items[3]?.summary} ${items[8]?.summary}</p><p>${item.summary} ${items[5]?.summary} ${items[9]?.summary}</p></article>`, 8)}</main>`,
    ),
    '/',
  ],
  [
    'a section',
    pageAround(`<main><h1>Politics</h1>${each(card, 24)}</main>`, {
      title: 'Politics | The Harlow Herald',
      head: website,
    }),
    '/politics',
  ],
  [
    'a section whose data says so',
    pageAround(`<main><h1>Politics</h1>${each(bare, 24)}</main>`, { title: 'Politics', head: list('Politics') }),
    '/politics/',
  ],
  [
    'a section whose publisher marks everything an article',
    pageAround(`<main><h1>Sport</h1>${each(teaser, 24)}</main>`, {
      title: 'Sport',
      head: '<meta property="og:type" content="article">',
    }),
    '/sport/',
  ],
  [
    'a section with a word of welcome',
    pageAround(
      `<main><h1>Culture</h1><p>Everything about books, stages and pictures in and around Harlow, every day, from our desk in the old mill.</p>${each(teaser, 20)}</main>`,
      { title: 'Culture' },
    ),
    '/culture/',
  ],
  [
    'a section of a table',
    pageAround(
      `<table>${each((item) => `<tr><td><a href="${addressOf(item)}"><b>${item.headline}</b></a><br>${item.summary}</td></tr>`)}</table>`,
    ),
    '/news.html',
  ],
  [
    'the second page of a section',
    pageAround(`<main><h1>News</h1>${each(lede, 12)}<a href="/news/page/3">Older posts</a></main>`, {
      title: 'News - page 2',
    }),
    '/news/page/2/',
  ],
].map(([name, html, path]) => ({
  name: name as string,
  html: html as string,
  path: path as string,
  reason: 'not-an-article',
}))
