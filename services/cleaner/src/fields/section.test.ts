import { expect, test } from 'vitest'
import { jsonLd, parseSample } from '../testing/sample-page.ts'
import { sectionOf } from './section.ts'

const data = jsonLd({ '@type': 'Article', articleSection: ['Town', 'News'] })
const meta = '<meta property="article:section" content="Local">'
const step = (position: number, name: string) => ({ '@type': 'ListItem', position, name })
const trail = jsonLd({
  '@type': 'BreadcrumbList',
  itemListElement: [step(3, 'A new bridge'), step(1, 'Home'), step(2, 'Council')],
})
const crumbs = '<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/mills">Mills</a></li></ol>'
const menu = '<ul><li><a href="/town">Town news</a></li></ul>'

test.each([
  ['structured data', data + meta + trail, 'Town', 'json-ld'],
  ['meta', meta + trail, 'Local', 'meta'],
  ['a trail in structured data', trail + crumbs, 'Council', 'breadcrumb'],
  ['a trail on the page', crumbs + menu, 'Mills', 'breadcrumb'],
  ['the address, as the menu calls it', menu, 'Town news', 'url'],
])('a section is named by %s', (_, html, value, source) => {
  expect(sectionOf(parseSample(html))).toMatchObject({ value, provenance: { source } })
})

test.each([
  ['the front page', '<ol class="breadcrumb"><li><a href="/">Home</a></li></ol>'],
  [
    'the publisher',
    '<meta property="og:site_name" content="The Example"><meta property="article:section" content="The Example">',
  ],
  ['the headline', '<h1>A new bridge</h1><meta property="article:section" content="A new bridge">'],
  ['what every page is', jsonLd({ '@type': 'Article', articleSection: 'Articles' })],
  ['a word of the address that no menu has', '<a href="/mills">Mills</a>'],
  ['a link of another name', '<a href="/town">Read more</a>'],
  ['no text', jsonLd({ '@type': 'Article', articleSection: { a: 1 } })],
])('%s is no section', (_, html) => {
  expect(sectionOf(parseSample(html))).toBeUndefined()
})
