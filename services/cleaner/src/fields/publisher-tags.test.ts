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
