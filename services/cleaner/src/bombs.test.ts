import { expect, test } from 'vitest'
import { extractArticle } from './extract.ts'
import { jsonLd, paragraphs, sampleFetched, sampleLimits, samplePage } from './testing/sample-page.ts'

const many = 100_000
const text = paragraphs()
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('')
const nested = (tag: string, times: number) => `<${tag}>`.repeat(times) + text
const around = (bomb: string) => samplePage({ body: bomb })
const article = 'article'
/** Where an article is buried in far more that is none, either will do. */
const either = /^(?:article|not-an-article)$/

const wrongKinds = {
  ...{ '@type': 'NewsArticle', headline: { a: [1] }, author: [[['A']], 7, null, { name: { name: 'x' } }], image: 5 },
  ...{ datePublished: ['x', 0, { '@value': true }], dateModified: 8.64e15, publisher: [[]], keywords: [{}, [1], 'a'] },
  ...{
    articleBody: {},
    isAccessibleForFree: [{}],
    hasPart: 'x',
    mainEntityOfPage: [null, 5],
    '@id': {},
    articleSection: [[]],
  },
}

/** Each hostile page, and what it must come to: its article all the same, or an ordinary drop. */
const bombs: [name: string, html: string, outcome: string | RegExp][] = [
  ['500 divs in each other', around(nested('div', 450)), article],
  ['1,000 divs in each other', nested('div', 1_000), 'too-deep'],
  ['500,000 divs in each other', nested('div', 500_000), 'too-deep'],
  ...['ul><li', 'table><tr><td', 'svg', 'math', 'template', 'dl><dd', 'b', 'font', 'nobr', 'object'].map(
    (tags): [string, string, string] => [`<${tags}> in each other`, nested(tags, 20_000), 'too-deep'],
  ),
  ['table with text where none may be', around(`<table>${'text<tr>'.repeat(20_000)}</table>`), either],
  ['100,000 attributes on one tag', around(`<div ${list(many, (i) => `a${i}=1`)}>${text}</div>`), article],
  ['an attribute of 5 MB', around(`<p title="${'x'.repeat(5_000_000)}">x</p>`), article],
  ['200,000 classes on one element', around(`<div class="${list(200_000, (i) => `c${i}`)}">${text}</div>`), article],
  ['200,000 options', around(`<select>${'<option>a'.repeat(200_000)}</select>`), article],
  ['300,000 siblings', `<div>${'<i></i>'.repeat(300_000)}</div>`, 'too-deep'],
  ['1,000,000 line breaks', `<p>${'<br>'.repeat(1_000_000)}</p>`, 'too-deep'],
  ['95,000 lines without an element around them', `text ${'a<br>'.repeat(95_000)}`, either],
  ['1,000,000 entities', around(`<p>${'&amp;'.repeat(1_000_000)}</p>`), article],
  ['1,000,000 <', around('<'.repeat(1_000_000)), article],
  ['500,000 </', around('</'.repeat(500_000)), article],
  ['100,000 comments that do not end', `${text}${'<!--'.repeat(many)}`, article],
  ['100,000 doctypes', '<!doctype html>'.repeat(many) + text, article],
  ['a script that does not end', `${text}<script>${'a'.repeat(many)}`, article],
  ['a title that does not end', `<title>${text}`, 'empty'],
  ['a textarea that does not end', `${text}<textarea>${'<p>a'.repeat(many)}`, article],
  ['plaintext', `${text}<plaintext>${'</p>'.repeat(20_000)}`, article],
  ['5 MB of spaces', around(`<p>${' '.repeat(5_000_000)}</p>`), article],
  ['5 MB of lines', around(`<p>${'\n '.repeat(2_500_000)}</p>`), article],
  ['a word of 5 MB', around(`<p>${'a'.repeat(5_000_000)}</p>`), article],
  ['a canvas', around('<canvas width="9" height="9"></canvas>'), article],
  ['100,000 arrays of JSON-LD in each other', around(script('['.repeat(many) + ']'.repeat(many))), article],
  [
    '100,000 objects of JSON-LD in each other',
    around(script(`${'{"@graph":'.repeat(many)}1${'}'.repeat(many)}`)),
    article,
  ],
  ['3 MB of JSON-LD', around(jsonLd(Array(200_000).fill({ '@type': 'Thing' }))), article],
  [
    'a headline of 5 MB',
    around(jsonLd({ '@type': 'Article', headline: 'x'.repeat(5_000_000), image: 'y'.repeat(100_000) })),
    article,
  ],
  ['JSON-LD that is none', around(script('{"headline": "a')), article],
  ['30,000 metas of one name', `${'<meta name="author" content="A. Name">'.repeat(30_000)}${text}`, article],
  ['100 towers of 480 divs', towers('div', 480, 100), 'not-an-article'],
  ['400 towers of 240 lists', towers('ul><li', 240, 400), 'not-an-article'],
  ['100 towers of 150 tables', around(towers('table><tr><td', 150, 100)), article],
  ['100 towers of 240 quotes', around(towers('blockquote', 240, 100)), article],
  ['400 towers of 240 links', around(towers('a href="/a"', 240, 400)), either],
  ['50,000 headings', around(`<h2>${lines(50_000, '</h2><h2>')}</h2>`), article],
  ['60,000 linked headlines', around(lines(60_000, '</a></h3><h3><a href="/town">')), either],
  ['60,000 links in one paragraph', around(`<p>${'<a href="/a">a b c</a> '.repeat(60_000)}</p>`), either],
  ['90,000 cells of one row', around(`<table><tr>${'<td>a b'.repeat(90_000)}</table>`), article],
  ['30,000 rows of a table', around(`<table>${'<tr><td>a<td>b'.repeat(30_000)}</table>`), either],
  ['90,000 items of one list', around(`<ul>${'<li>a b'.repeat(90_000)}</ul>`), article],
  ['50,000 line breaks in one paragraph', around(`<p>${'a<br>'.repeat(50_000)}</p>`), article],
  ['50,000 empty lines in one paragraph', around(`<p>${'a<br><br>'.repeat(50_000)}</p>`), article],
  ['5 MB of sentences in one block', around(`<p>${'The bridge is closed. '.repeat(230_000)}</p>`), article],
  ['5 MB of one line of capitals and full stops', around(`<p>${'A. B. '.repeat(830_000)}</p>`), article],
  ['5 MB of quotes', around(`<p>${'“” '.repeat(800_000)}</p>`), article],
  ['5 MB of digits', around(`<p>${'1'.repeat(5_000_000)}</p>`), article],
  ['5 MB of dates', around(`<p>${'2 May 2025 '.repeat(450_000)}</p>`), article],
  ['30,000 lines of dates', around(`<p>${'2 May 2025</p><p>'.repeat(30_000)}</p>`), article],
  ['30,000 lines of names', around(`<p>${'By A. Writer</p><p>'.repeat(30_000)}</p>`), article],
  ['30,000 lines of a time', around(`<p>${'10:15</p><p>'.repeat(30_000)}</p>`), article],
  [
    '100,000 empty elements with an itemprop each',
    around('<i itemprop="author headline"></i>'.repeat(90_000)),
    article,
  ],
  ['an itemprop of 100,000 words', around(`<i itemprop="${list(many, (i) => `p${i}`)}"></i>`), article],
  [
    '100,000 authors',
    around(jsonLd({ '@type': 'NewsArticle', author: Array(many).fill({ name: 'A. Writer' }) })),
    article,
  ],
  ['an author of 5 MB', around(jsonLd({ '@type': 'NewsArticle', author: 'A. Writer, '.repeat(450_000) })), article],
  ['a date of 5 MB', around(jsonLd({ '@type': 'NewsArticle', datePublished: '2025-05-02 '.repeat(450_000) })), article],
  [
    'a body of 5 MB in the data',
    around(jsonLd({ '@type': 'NewsArticle', articleBody: 'a b '.repeat(1_250_000) })),
    article,
  ],
  ['values that are none of their kind', around(jsonLd(wrongKinds)), article],
  ['a title of 5 MB', `<title>${'Page not found - '.repeat(300_000)}</title>${text}`, article],
  ['a heading of 5 MB', around(`<h1>${'A bridge | '.repeat(450_000)}</h1>`), article],
  ['a byline of 5 MB', around(`<div class="byline">By ${'A. Writer and '.repeat(350_000)}</div>`), article],
  ['100,000 pictures', around('<img src="/a.jpg" srcset="/a.jpg 1x, /b.jpg 2x">'.repeat(90_000)), article],
  ['a srcset of 5 MB', around(`<img src="/a.jpg" srcset="${'/a.jpg 1x, '.repeat(450_000)}">`), article],
  ['30,000 texts for those without scripts', around('<noscript>Enable JavaScript</noscript>'.repeat(30_000)), article],
  ['a style of 16 KB on 300 elements', around(`<p style="${'display :'.repeat(1_800)}">a</p>`.repeat(300)), article],
  ['classes of 16 KB on 300 elements', around(`<p class="${'hidden- '.repeat(2_000)}">a</p>`.repeat(300)), article],
  ['zalgo', around(`<p>${'e\u0301\u0302\u0303'.repeat(400_000)}</p>`), article],
  ['white space of all kinds', around(`<p>${'\u00a0\u2003\u3000\t'.repeat(400_000)}</p>`), article],
  ['5 MB of hyphens', around(`<p>${'- '.repeat(2_500_000)}</p>`), article],
  [
    'a base that is no address',
    around('<base href="javascript:alert(1)"><a href="javascript:alert(1)">a</a>'),
    article,
  ],
]

test.each(bombs)('%s', (_, html, outcome) => {
  const extracted = extractArticle(Buffer.from(html), sampleFetched, sampleLimits)
  expect('drop' in extracted ? extracted.drop.reason : article).toMatch(outcome)
  if ('article' in extracted) expect(JSON.stringify({ ...extracted.article, body: [] }).length).toBeLessThan(20_000)
})

/** Elements in each other, over and over, with a word at the bottom of each tower. */
function towers(tags: string, depth: number, times: number): string {
  const closing = tags
    .split('><')
    .map((tag) => `</${tag.split(' ')[0]}>`)
    .reverse()
    .join('')
  return `${`<${tags}>`.repeat(depth)}text, more text${closing.repeat(depth)}`.repeat(times)
}

function lines(count: number, between: string): string {
  return Array.from({ length: count }, (_, index) => `The bridge of Millbrook number ${index}`).join(between)
}

function list(length: number, write: (index: number) => string): string {
  return Array.from({ length }, (_, index) => write(index)).join(' ')
}

function script(json: string): string {
  return `<script type="application/ld+json">${json}</script>`
}
