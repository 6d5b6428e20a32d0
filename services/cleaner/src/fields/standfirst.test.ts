import { expect, test } from 'vitest'
import { jsonLd, parseSample } from '../testing/sample-page.ts'
import { standfirstOf } from './standfirst.ts'

const told = 'What it costs to build it.'
const data = jsonLd({ '@type': 'Article', description: told })
const social = '<meta property="og:description" content="You will not believe what it costs.">'
const meta = '<meta name="description" content="What it costs to build a bridge.">'
const text = `<p>${'The council voted on Tuesday to rebuild the bridge. '.repeat(6)}</p>`
const page = (under: string) => `<main><h1>A new bridge</h1>${under}${text}</main>`

test.each([
  [
    'what is shown',
    data + page(`<p class="standfirst">It costs <b>too</b> much, says the mayor.</p>`),
    'It costs too much, says the mayor.',
  ],
  [
    'all of what is shown',
    page('<div class="article-intro"><p>It costs too much, says she.</p><p>It does not, says he.</p></div>'),
    'It costs too much, says she. It does not, says he.',
  ],
  ['structured data', data + social + meta, told],
  ['the social description', social + meta, 'You will not believe what it costs.'],
  ['meta', meta, 'What it costs to build a bridge.'],
  [
    'what is told, without who tells it',
    '<meta name="description" content="What it costs to build a bridge. By Ann Example">',
    'What it costs to build a bridge.',
  ],
])('a standfirst is %s', (_, html, value) => {
  expect(standfirstOf(parseSample(html))?.value).toBe(value)
})

test.each([
  ['what is too long', `<meta name="description" content="${'long '.repeat(1_001)}">`],
  [
    'how the text begins',
    `${page('')}<meta name="description" content="The council voted on Tuesday to rebuild the bridge. The council…">`,
  ],
  ['the headline', `${page('')}<meta name="description" content="A new bridge">`],
  ['a credit', page('<p class="lead-in">The bridge at night. Photo: Ann Example</p>')],
  ['the article', page(`<div class="lead">${text.repeat(4)}</div>`)],
])('%s is no standfirst', (_, html) => {
  expect(standfirstOf(parseSample(html))).toBeUndefined()
})
