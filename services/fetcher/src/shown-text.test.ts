import { expect, test } from 'vitest'
import { shownText, showsFewerWords } from './shown-text.ts'

test.each([
  ['', ''],
  ['The dockers vote', 'The dockers vote'],
  ['<p>The <b>dockers</b> vote</p><!-- or do they --> on Friday', 'The |dockers| vote| on Friday'],
  ['<head><title>No word</title><style>p { color: red }</style><SCRIPT>if (a < b) c()</SCRIPT>One word', 'One word'],
  ['<script>never closed, so all the rest is hidden', ''],
  ['a < b', 'a '],
  ['<'.repeat(1_000), ''],
])('%j shows %j', (html, text) => {
  expect([...shownText(html)].join('|')).toBe(text)
})

test.each([
  ['<p>one two three', 3, false],
  ['<p>one two three', 4, true],
  ['<p>one</p> <p>two</p>', 2, false],
  ['', 1, true],
  [`<script>${' '.repeat(70_000)}</script>one two`, 2, false],
])('whether %j shows fewer words than %i: %s', (html, limit, fewer) => {
  expect(showsFewerWords(Buffer.from(html), limit)).toBe(fewer)
})
