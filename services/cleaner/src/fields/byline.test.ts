import { expect, test } from 'vitest'
import { choose } from '../choose.ts'
import { jsonLd, parseSample } from '../testing/sample-page.ts'
import { bylineField } from './byline.ts'

const by = (author: unknown) => jsonLd({ '@type': 'NewsArticle', author })
const meta = (content: string) => `<meta name="author" content="${content}">`

test.each([
  ['a name', by('Ann Example'), ['Ann Example']],
  ['a person', by({ '@type': 'Person', name: 'Ann Example' }), ['Ann Example']],
  ['several', by([{ name: 'Ann Example' }, 'Bob Sample', 7, null]), ['Ann Example', 'Bob Sample']],
  ['an agency', by({ '@type': 'Organization', name: 'Example Press' }), ['Example Press']],
  ['a line', meta('By Ann Example, Bob Sample and Cy Specimen'), ['Ann Example', 'Bob Sample', 'Cy Specimen']],
  ['a line in another language', meta('Von: Ann Example und Bob Sample'), ['Ann Example', 'Bob Sample']],
  [
    'names that begin or end like small words',
    meta('Byron Anders, Di Sample, Von Example'),
    ['Byron Anders', 'Di Sample', 'Von Example'],
  ],
  ['repeats and addresses', meta('ANN EXAMPLE; Ann Example; ann@example.com; www.example.com'), ['ANN EXAMPLE']],
  ['a link to a person', '<a rel="author" href="/ann">Ann Example</a>', ['Ann Example']],
  ['marked text', '<p itemprop="author" itemscope>Words by <b itemprop="name">Ann Example</b></p>', ['Ann Example']],
])('%s', (_, html, names) => {
  expect(choose(bylineField, parseSample(html))?.value).toEqual(names)
})

test.each([
  ['nothing', '<p>Text</p>'],
  ['an address', '<meta property="article:author" content="https://social.example/ann">'],
  ['a number', meta('105092')],
  ['a sentence', meta('This article was written by somebody who would rather not see any name above it')],
])('%s is no byline', (_, html) => {
  expect(choose(bylineField, parseSample(html))).toBeUndefined()
})

test('an address in one source leaves the word to the next', () => {
  const html = `<meta property="article:author" content="https://social.example/ann"><a rel="author">Ann Example</a>`
  expect(choose(bylineField, parseSample(html))?.provenance.source).toBe('rel-author')
})

test('the same names in another order are no conflict', () => {
  const page = parseSample(`${by(['Ann Example', 'Bob Sample'])}${meta('Bob Sample, Ann Example')}`)
  expect(choose(bylineField, page)?.provenance.conflict).toBe(false)
})
