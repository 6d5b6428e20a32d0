import { expect, test } from 'vitest'
import { jsonLd, parseSample } from '../testing/sample-page.ts'
import { bylineOf } from './byline.ts'

const by = (author: unknown) => jsonLd({ '@type': 'NewsArticle', author })
const meta = (content: string) => `<meta name="author" content="${content}">`
const site = '<meta property="og:site_name" content="The Daily Example">'
const text = `<p>${'The council voted on Tuesday to rebuild the bridge. '.repeat(6)}</p>`
const page = (byline: string) => `<title>A new bridge</title><main><h1>A new bridge</h1>${byline}${text}${text}</main>`

test.each([
  ['a name', by('Ann Example'), ['Ann Example']],
  ['a person', by({ '@type': 'Person', name: 'Ann Example' }), ['Ann Example']],
  ['several', by([{ name: 'Ann Example' }, 'Bob Sample', 7, null]), ['Ann Example', 'Bob Sample']],
  ['an agency', by({ '@type': 'Organization', name: 'Example Press' }), ['Example Press']],
  [
    'a reference',
    jsonLd({
      '@graph': [
        { '@type': 'Article', author: { '@id': '#a' } },
        { '@id': '#a', name: 'Ann Example' },
      ],
    }),
    ['Ann Example'],
  ],
  ['the author of the page', jsonLd({ '@type': 'WebPage', author: { name: 'Ann Example' } }), ['Ann Example']],
  ['a line', meta('By Ann Example, Bob Sample and Cy Specimen'), ['Ann Example', 'Bob Sample', 'Cy Specimen']],
  ['a line in another language', meta('Von: Ann Example und Bob Sample'), ['Ann Example', 'Bob Sample']],
  ['a person, last name first', by({ '@type': 'Person', name: 'Example, Ann' }), ['Ann Example']],
  ['a person and an agency', by({ name: 'Sample, AFP' }), ['Sample', 'AFP']],
  ['a library, last name first', '<meta name="citation_author" content="Example, Ann B.">', ['Ann B. Example']],
  [
    'a label and its value',
    '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Example">',
    ['Ann Example'],
  ],
  ['a link to a person', '<a rel="author" href="/ann">Ann Example</a>', ['Ann Example']],
  ['marked text', '<p itemprop="author" itemscope>Words by <b itemprop="name">Ann Example</b></p>', ['Ann Example']],
  [
    'marked text, but not that of comments',
    `<h1>A</h1><p><b itemprop="author">Ann Example</b></p><ol><li><div><div><p itemprop="author">Bob Sample</p></div></div></li></ol>`,
    ['Ann Example'],
  ],
])('a byline is read from %s', (_, html, names) => {
  expect(bylineOf(parseSample(html))?.value).toEqual(names)
})

test.each([
  [
    'names that begin or end like small words',
    'Byron Anders, Di Sample, Von Example',
    ['Byron Anders', 'Di Sample', 'Von Example'],
  ],
  ['repeats and addresses', 'ANN EXAMPLE; Ann Example; ann@example.com; www.example.com', ['Ann Example']],
  ['the same name in another order', 'Ann Example, Example Ann', ['Ann Example']],
  ['a handle', 'Ann Example @annexample', ['Ann Example']],
  ['a place', 'Ann Example in Leeds', ['Ann Example']],
  ['a role', 'Ann Example, political editor', ['Ann Example']],
  ['another role', 'Ann Example, Director of Town Planning', ['Ann Example']],
  ['a degree', 'Ann Example, PhD', ['Ann Example']],
  ['who checked it', 'Ann Example. Reviewed by Bob Sample', ['Ann Example']],
  ['a publisher behind it', 'Ann Example | The Daily Example', ['Ann Example']],
  ['a publisher beside it', 'Ann Example, The Daily Example', ['Ann Example']],
  ['what the name of an office is joined of', 'Office for Roads and Bridges', ['Office for Roads and Bridges']],
  ['two first names', 'Ann and Bob', ['Ann', 'Bob']],
])('a byline is read with %s', (_, content, names) => {
  expect(bylineOf(parseSample(site + meta(content)))?.value).toEqual(names)
})

test.each([
  [
    'behind By',
    '<p>By <a href="/x">Ann Example</a> and <a href="/y">Bob Sample</a> <time>2 May 2025</time></p>',
    ['Ann Example', 'Bob Sample'],
  ],
  ['behind By in another language', '<div>14:07 Uhr | Von <span>Ann Example</span></div>', ['Ann Example']],
  ['on the line behind By', '<p>Written by</p><p>Ann Example</p>', ['Ann Example']],
  ['after the date', '<p><span>2 May 2025</span> <span>by Ann Example</span></p>', ['Ann Example']],
  ['in an element that is called so', '<div class="post-author__name">Ann Example</div>', ['Ann Example']],
  ['in a link to the page of an author', '<p><a href="/authors/ann">Ann Example</a></p>', ['Ann Example']],
  ['beside a date, with a picture', '<img alt="Ann Example"><p>Ann Example</p><p>2 May 2025</p>', ['Ann Example']],
  ['of a desk', '<p>By Example Staff</p>', ['Example Staff']],
  ['below the text', `${text}${text}<div><h3>Author</h3><p>Ann Example</p></div>`, ['Ann Example']],
])('a byline is found %s', (_, html, names) => {
  expect(bylineOf(parseSample(page(html)))?.value).toEqual(names)
})

test.each([
  ['nothing', '<p>Text</p>'],
  ['an address', '<meta property="article:author" content="https://social.example/ann">'],
  ['a number', meta('105092')],
  ['nobody in particular', meta('admin')],
  ['what a template leaves', meta('page.head.author') + meta('{{author}}')],
  ['a sentence', meta('This article was written by somebody who would rather not see any name above it')],
  ['who took the picture', page('<p>Photo by Ann Example</p>')],
  ['who checked it', page('<p class="author">Reviewed by <a href="/authors/ann">Ann Example</a></p>')],
  ['a name alone', page('<p>Ann Example</p>')],
  [
    'one of several authors that the page links to',
    page(`${text}${text}<a href="/author/a">Ann Example</a><a href="/author/b">Bob Sample</a>`),
  ],
])('%s is no byline', (_, html) => {
  expect(bylineOf(parseSample(html))).toBeUndefined()
})

test('a publisher is its own author only where nobody else is', () => {
  const own = by({ name: 'The Daily Example' })
  expect(bylineOf(parseSample(site + own))).toMatchObject({
    value: ['The Daily Example'],
    provenance: { source: 'publisher' },
  })
  const signed = bylineOf(parseSample(site + own + page('<p>By Ann Example</p>')))
  expect(signed).toMatchObject({ value: ['Ann Example'], provenance: { source: 'signed' } })
})

test('a line that names all of several is better than a source that names one', () => {
  const html = by('Ann Example') + page('<p>By Dr Ann Example and Bob Sample</p>')
  expect(bylineOf(parseSample(html))).toMatchObject({
    value: ['Dr Ann Example', 'Bob Sample'],
    provenance: { source: 'signed', conflict: true },
  })
})

test('an address in one source leaves the word to the next', () => {
  const html = `<meta property="article:author" content="https://social.example/ann"><a rel="author">Ann Example</a>`
  expect(bylineOf(parseSample(html))?.provenance.source).toBe('rel-author')
})

test('the same names in another order are no conflict', () => {
  const both = parseSample(`${by(['Ann Example', 'Bob Sample'])}${meta('Bob Sample, Ann Example')}`)
  expect(bylineOf(both)?.provenance.conflict).toBe(false)
})

test('bombs cost little', () => {
  const bombs = [
    by(Array.from({ length: 20_000 }, (_, index) => `Name ${index}`)),
    meta('by '.repeat(100_000)),
    page(`<p>${'By <a href="/author/x">'.repeat(100)}</p>`),
    page(`<p>${'by '.repeat(50_000)}</p>`),
    '<a rel="author">A</a>'.repeat(20_000),
  ]
  for (const html of bombs) {
    const bomb = parseSample(html)
    const start = performance.now()
    bylineOf(bomb)
    expect(performance.now() - start).toBeLessThan(1_000)
  }
})
