import { expect, test } from 'vitest'
import { jsonLd, parseSample } from '../testing/sample-page.ts'
import { publisherTagsOf } from './publisher-tags.ts'

test('the tags of all sources are gathered, each once', () => {
  const data = jsonLd({ '@type': 'Article', keywords: 'bridge, Millbrook' })
  const meta =
    '<meta property="article:tag" content="Bridge"><meta name="keywords" content="river, mill,"><meta name="news_keywords" content="mill">'
  expect(publisherTagsOf(parseSample(data + meta))).toEqual(['bridge', 'Millbrook', 'mill', 'river'])
})

test('a page without tags has none', () => {
  expect(publisherTagsOf(parseSample('<meta name="keywords" content=" ">'))).toEqual([])
})

test('terms, hash signs and links to tags count, other links and very long lines do not', () => {
  const data = jsonLd({ '@type': 'Article', keywords: [{ '@type': 'DefinedTerm', name: 'bridge' }, 'mill; river', 7] })
  const links = '<a rel="tag" href="/t">#Millbrook</a><a rel="next" href="/n">More</a>'
  expect(publisherTagsOf(parseSample(data + links))).toEqual(['bridge', 'mill', 'river', 'Millbrook'])
})
