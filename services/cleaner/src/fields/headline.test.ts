import { expect, test } from 'vitest'
import { jsonLd, parseSample } from '../testing/sample-page.ts'
import { headlineOf } from './headline.ts'

const site = '<meta property="og:site_name" content="The Daily Example">'
const news = (headline: unknown) => jsonLd({ '@type': 'NewsArticle', headline })
const post = (headline: unknown) => jsonLd({ '@type': 'BlogPosting', headline })
const social = (title: string) => `<meta property="og:title" content="${title}">`
const title = (text: string) => `<title>${text}</title>`

test.each([
  [
    'what a news publisher files it under',
    `${news('A bridge &amp; a mill')}<h1>The bridge</h1>`,
    'A bridge & a mill',
    'json-ld',
  ],
  [
    'the heading, where the publisher files it under a title for search engines',
    `${news('Millbrook bridge: cost, date, plan')}${title('Millbrook bridge: cost, date, plan')}<h1>At last, Millbrook gets its bridge</h1>`,
    'At last, Millbrook gets its bridge',
    'heading',
  ],
  [
    'the heading, where the filed headline is cut',
    `${news('The council votes for a bridge that')}<h1>The council votes for a bridge that nobody asked for</h1>`,
    'The council votes for a bridge that nobody asked for',
    'heading',
  ],
  [
    'the heading before what is no news',
    `${post('Bridge guide')}${social('Bridge guide')}<h1>A guide to every bridge</h1>`,
    'A guide to every bridge',
    'heading',
  ],
  [
    'the heading that is like the title, not the first',
    `${title('A new bridge for Millbrook')}<h1>Menu</h1><h1>94</h1><h1>A new bridge</h1><h1>Our blog</h1>`,
    'A new bridge',
    'heading',
  ],
  ['the heading on one line', '<h1> A <em>new</em>\n bri&shy;dge </h1>', 'A new bridge', 'heading'],
  ['the heading of the article', '<h1>Welcome</h1><main><h1>A new bridge</h1></main>', 'A new bridge', 'heading'],
  [
    'no heading that leads to the front page',
    '<h1><a href="/">The Example: a bridge</a></h1><title>A new bridge</title>',
    'A new bridge',
    'title',
  ],
  [
    'no heading that is the name of the publisher',
    `${site}<h1>The Daily Example</h1>${social('A new bridge')}`,
    'A new bridge',
    'open-graph',
  ],
  [
    'a smaller heading, where there is no other',
    `${title('A new bridge for Millbrook')}<h2>Town</h2><h2>A new bridge for Millbrook!</h2>`,
    'A new bridge for Millbrook!',
    'heading',
  ],
  [
    'the social title, where no heading is like it',
    `${social('A new bridge')}<h1>Subscribe</h1>`,
    'A new bridge',
    'open-graph',
  ],
  ['then the title', '<title>A new bridge</title>', 'A new bridge', 'title'],
  ['then any heading', `${news({ a: 1 })}<h1>A</h1>`, 'A', 'heading'],
])('%s', (_, html, value, source) => {
  expect(headlineOf(parseSample(html))).toMatchObject({ value, provenance: { source } })
})

test.each([
  ['the publisher behind it', `${site}${title('A new bridge - The Daily Example')}`, 'A new bridge'],
  ['the publisher before it', `${site}${title('The Daily Example | A new bridge')}`, 'A new bridge'],
  ['a name that begins as the domain does', title('A new bridge | Example Town News'), 'A new bridge'],
  ['a section behind it', `${site}${title('A new bridge | Opinion | The Daily Example')}`, 'A new bridge'],
  [
    'a kicker in it',
    `<h1><span class="kicker">Analysis</span> A new bridge</h1>${title('A new bridge')}`,
    'A new bridge',
  ],
  ['a label before it', `<h1>Blog: A new bridge</h1>${title('A new bridge')}`, 'A new bridge'],
  ['a count beside it', `<h1><a href="/a">A new bridge</a> <b>94</b></h1>${title('A new bridge')}`, 'A new bridge'],
  ['a second encoding', `${social('Salt &amp;amp; pepper')}`, 'Salt & pepper'],
])('a headline is read without %s', (_, html, value) => {
  expect(headlineOf(parseSample(html))?.value).toBe(value)
})

test.each([
  ['what only looks like a publisher', `${site}${title('A new bridge - at last')}`, 'A new bridge - at last'],
  [
    'a sentence that begins with the publisher',
    title('Example opens a mill: the pictures'),
    'Example opens a mill: the pictures',
  ],
  [
    'a kicker that the publisher counts in',
    `<h1><span class="kicker">Millbrook</span> A new bridge at last</h1>${post('Millbrook: A new bridge at last')}`,
    'Millbrook: A new bridge at last',
  ],
  ['a space that only the title has', `<h1>A new<b>bridge</b></h1>${title('A new bridge')}`, 'A new bridge'],
])('a headline is read with %s', (_, html, value) => {
  expect(headlineOf(parseSample(html))?.value).toBe(value)
})

test.each(['<p>Text</p><title> </title>', title('long '.repeat(1_001))])('a page without any has none', (html) => {
  expect(headlineOf(parseSample(html))).toBeUndefined()
})

test('headlines that differ in more than their marks are in conflict', () => {
  const conflictOf = (html: string) => headlineOf(parseSample(html))?.provenance.conflict
  expect(conflictOf('<h1>“Rain” at last</h1><title>Rain at last!</title>')).toBe(false)
  expect(conflictOf(`${social('You will not believe this bridge')}<h1>A new bridge</h1>`)).toBe(true)
})
