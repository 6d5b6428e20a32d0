import { expect, test } from 'vitest'
import { wordsOf } from './shown-words.ts'

test.each([
  ['', 0],
  ['The dockers vote', 3],
  ['<p>The <b>dockers</b> vote</p> <!-- or do they --> on Friday', 5],
  ['<head><title>No word</title><style>p { color: red }</style><SCRIPT>if (a < b) c()</SCRIPT>One word', 2],
  ['<script>never closed, so all the rest is hidden', 0],
  ['a < b', 0],
  ['<'.repeat(1_000), 0],
  ['word '.repeat(1_000), 50],
])('%j shows %i words', (html, words) => {
  expect(wordsOf(Buffer.from(html), 50)).toBe(words)
})
