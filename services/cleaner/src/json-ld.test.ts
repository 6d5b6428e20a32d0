import { expect, test } from 'vitest'
import { readJsonLd, strings } from './json-ld.ts'

const article = { '@type': 'NewsArticle', headline: 'A' }

test.each([
  ['alone', article],
  ['in a list', [{ '@type': 'WebSite' }, article]],
  ['in a graph', { '@graph': [{ '@type': 'Person' }, article] }],
  ['as the main entity', { '@type': 'WebPage', mainEntity: article }],
  ['with several types', { ...article, '@type': ['Thing', 'https://schema.org/NewsArticle'] }],
])('an article is found %s', (_, value) => {
  expect(readJsonLd([JSON.stringify(value)]).articles).toEqual([expect.objectContaining({ headline: 'A' })])
})

test('an article in a list of others is not the one on the page', () => {
  const others = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: article }] }
  expect(readJsonLd([JSON.stringify(others)]).articles).toEqual([])
})

test.each([
  ['comment marks', `<!--${JSON.stringify(article)}-->`],
  ['CDATA marks and a semicolon', `//<![CDATA[\n${JSON.stringify(article)};\n//]]>`],
  ['a line end in a string', '{"@type": "NewsArticle", "headline": "A", "description": "one\ntwo"}'],
])('a script with %s is read', (_, script) => {
  expect(readJsonLd([script]).articles).toHaveLength(1)
})

test.each([
  '',
  'null',
  '"text"',
  '[[[]]]',
  '{"@type": {"a": 1}}',
  '{"@graph": 7}',
  '{"__proto__": {"@type": "Article"}}',
  '{"@type": "NewsA',
])('a script that says %s says nothing', (script) => {
  expect(readJsonLd([script]).articles).toEqual([])
})

test('a reference is what it names, whatever the order', () => {
  const graph = [
    { ...article, author: { '@id': '#a' } },
    { '@id': '#a', '@type': 'Person', name: 'A. Name' },
  ]
  const { articles, resolve } = readJsonLd([JSON.stringify({ '@graph': graph })])
  expect(resolve(articles[0]?.author)).toMatchObject({ name: 'A. Name' })
  expect(resolve({ '@id': '#b' })).toBeUndefined()
  expect(resolve({ name: 'C. Name' })).toEqual({ name: 'C. Name' })
})

test.each([
  ['A', ['A']],
  [
    ['A', 7, 'B'],
    ['A', 'B'],
  ],
  ['Salt &amp; &quot;pepper&quot;', ['Salt & "pepper"']],
  ['<p>A <em>new</em> bridge</p>', ['A new bridge']],
  ['1 < 2', ['1 < 2']],
  [undefined, []],
  [{ a: 1 }, []],
])('the strings of %j are %j', (value, expected) => {
  expect(strings(value)).toEqual(expected)
})

const page = { '@type': 'WebPage', author: 'A. Name' }

test('a page that says who wrote it stands in for an article, where there is none', () => {
  const [alone, beside] = [[page], [page, article]].map((nodes) => readJsonLd([JSON.stringify(nodes)]))
  expect([alone?.works, alone?.articles]).toEqual([[page], []])
  expect(beside?.works).toEqual([article])
})

test('a page that says neither who wrote it nor when is none', () => {
  expect(readJsonLd(['{"@type": "WebPage", "name": "A"}']).works).toEqual([])
})

test('a node is found by its type, also within the page', () => {
  const trail = { '@type': 'BreadcrumbList', itemListElement: [] }
  const { ofType } = readJsonLd([JSON.stringify({ '@type': 'WebPage', breadcrumb: trail })])
  expect(ofType('breadcrumblist')).toEqual([trail])
})
