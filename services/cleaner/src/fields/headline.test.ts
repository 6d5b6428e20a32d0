import { expect, test } from 'vitest'
import { choose } from '../choose.ts'
import { jsonLd, parseSample } from '../testing/sample-page.ts'
import { headlineField } from './headline.ts'

const data = jsonLd({ '@type': 'NewsArticle', headline: 'A bridge &amp; a mill' })
const social = '<meta property="og:title" content="You will not believe this bridge | Example">'
const site = '<meta property="og:site_name" content="The Daily Example">'

test.each([
  ['structured data first', `${data}${social}<h1>Heading</h1>`, 'A bridge & a mill', 'json-ld'],
  ['then the heading', `${social}<h1> A <em>new</em>\n bridge </h1>`, 'A new bridge', 'heading'],
  [
    'the heading of the article',
    '<h1>The Daily Example</h1><main><h1>A new bridge</h1></main>',
    'A new bridge',
    'heading',
  ],
  ['then the social title', social, 'You will not believe this bridge', 'open-graph'],
  ['then the title', '<title>A new bridge</title>', 'A new bridge', 'title'],
  [
    'the title without the name of the publisher',
    `${site}<title>A new bridge - The Daily Example</title>`,
    'A new bridge',
    'title',
  ],
  [
    'what only looks like the name of a publisher stays',
    `${site}<title>A new bridge - at last</title>`,
    'A new bridge - at last',
    'title',
  ],
  [
    'data of the wrong type is passed over',
    `${jsonLd({ '@type': 'Article', headline: { a: 1 } })}<h1>A</h1>`,
    'A',
    'heading',
  ],
])('%s', (_, html, value, source) => {
  expect(choose(headlineField, parseSample(html))).toMatchObject({ value, provenance: { source } })
})

test('a page without any has none', () => {
  expect(choose(headlineField, parseSample('<p>Text</p><title> </title>'))).toBeUndefined()
})

test('headlines that differ in more than their marks are in conflict', () => {
  const conflictOf = (html: string) => choose(headlineField, parseSample(html))?.provenance.conflict
  expect(conflictOf('<h1>“Rain” at last</h1><title>Rain at last!</title>')).toBe(false)
  expect(conflictOf(`${social}<h1>A new bridge</h1>`)).toBe(true)
})
