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

/** Each hostile page, and what it must come to: its article all the same, or an ordinary drop. */
const bombs: [name: string, html: string, outcome: string][] = [
  ['500 divs in each other', around(nested('div', 450)), article],
  ['1,000 divs in each other', nested('div', 1_000), 'too-deep'],
  ['500,000 divs in each other', nested('div', 500_000), 'too-deep'],
  ...['ul><li', 'table><tr><td', 'svg', 'math', 'template', 'dl><dd', 'b', 'font', 'nobr', 'object'].map(
    (tags): [string, string, string] => [`<${tags}> in each other`, nested(tags, 20_000), 'too-deep'],
  ),
  ['table with text where none may be', around(`<table>${'text<tr>'.repeat(20_000)}</table>`), article],
  ['100,000 attributes on one tag', around(`<div ${list(many, (i) => `a${i}=1`)}>${text}</div>`), article],
  ['an attribute of 5 MB', around(`<p title="${'x'.repeat(5_000_000)}">x</p>`), article],
  ['200,000 classes on one element', around(`<div class="${list(200_000, (i) => `c${i}`)}">${text}</div>`), article],
  ['200,000 options', around(`<select>${'<option>a'.repeat(200_000)}</select>`), article],
  ['300,000 siblings', `<div>${'<i></i>'.repeat(300_000)}</div>`, 'too-deep'],
  ['1,000,000 line breaks', `<p>${'<br>'.repeat(1_000_000)}</p>`, 'too-deep'],
  ['95,000 lines without an element around them', `text ${'a<br>'.repeat(95_000)}`, 'not-an-article'],
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
  [
    'a base that is no address',
    around('<base href="javascript:alert(1)"><a href="javascript:alert(1)">a</a>'),
    article,
  ],
]

test.each(bombs)('%s', (_, html, outcome) => {
  const extracted = extractArticle(Buffer.from(html), sampleFetched, sampleLimits)
  expect('drop' in extracted ? extracted.drop.reason : article).toBe(outcome)
  if ('article' in extracted) expect(JSON.stringify({ ...extracted.article, body: [] }).length).toBeLessThan(20_000)
})

function list(length: number, write: (index: number) => string): string {
  return Array.from({ length }, (_, index) => write(index)).join(' ')
}

function script(json: string): string {
  return `<script type="application/ld+json">${json}</script>`
}
