import type { Block } from '@copydesk/contracts'
import { expect, test } from 'vitest'
import { bodyOf, judgePage, withoutHeadline } from './body.ts'
import { paragraphs, parseSample, samplePage } from './testing/sample-page.ts'

const kinds = { p: 'paragraph', h: 'heading' } as const
const blocks = (...lines: string[]): Block[] =>
  lines.map((line) => ({ kind: kinds[line[0] as 'p' | 'h'], text: line.slice(2) }))

test.each([
  ['first, whatever it is', blocks('p A new bridge', 'p One.'), blocks('p One.')],
  ['as a heading further down', blocks('h Town', 'h A New Bridge!', 'p One.'), blocks('h Town', 'p One.')],
  ['in a sentence of its own', blocks('p One.', 'p A new bridge.'), blocks('p One.', 'p A new bridge.')],
])('a headline that the body says %s', (_, body, expected) => {
  expect(withoutHeadline(body, 'A new bridge')).toEqual(expected)
})

test('the body is what was written, not what stands around it', () => {
  const around = `<div class="share"><a href="/s">Share on Facebook</a></div><figure><img src="/b.jpg"><figcaption>The bridge in May. Photo: A. Name</figcaption></figure>`
  const behind = `<aside class="related"><h3>Most read</h3><ul>${'<li><a href="/x">The mayor of Millbrook resigns after a vote</a></li>'.repeat(5)}</ul></aside>`
  const html = samplePage({ body: `<h1>A new bridge</h1>${around}` }).replace('</article>', `</article>${behind}`)
  const body = withoutHeadline(bodyOf(judgePage(parseSample(html))), 'A new bridge')
  expect(body.map(({ text }) => text)).toEqual(paragraphs())
})
