import { expect, test } from 'vitest'
import { piecesOf, wholeOf } from './highlights.ts'

/** Text with [finds] as the database marks them, and | where it puts its own sign. */
const marked = (text: string) => text.replaceAll('[', '\u0002').replaceAll(']', '\u0003').replaceAll('|', '\u0001')
const filler = (words: number) => 'calm '.repeat(words)

test.each([
  ['A [gull] & a <b>', 'A <mark>gull</mark> &amp; a &lt;b&gt;'],
  ['|“|[Gull]|”| \n "one"', '“<mark>Gull</mark>” &quot;one&quot;'],
  ['|[海]||[鳥]|も', '<mark>海鳥</mark>も'],
  ['no find', undefined],
])('a headline is shown whole: %s', (text, html) => {
  expect(wholeOf(marked(text))).toBe(html)
})

test('a piece begins and ends at words around a find', () => {
  const [piece] = piecesOf(marked(`${filler(100)}a [gull] came ${filler(100)}`))
  expect(piece).toMatch(/^(calm )+a <mark>gull<\/mark> came (calm )*calm$/)
  expect(piece?.length).toBeLessThan(300)
})

test('there are at most three pieces, each of what the others do not show', () => {
  const text = Array.from({ length: 5 }, (_, n) => `${filler(100)}[gull${n}]`).join(' ')
  expect(piecesOf(marked(text)).map((piece) => /<mark>(.*)<.mark>/.exec(piece)?.[1])).toEqual([
    'gull0',
    'gull1',
    'gull2',
  ])
  expect(piecesOf(marked('[One] and [two].'))).toEqual(['<mark>One</mark> and <mark>two</mark>.'])
  expect(piecesOf(filler(10))).toEqual([])
})

test.each([
  ['of a long find', `[${'x'.repeat(500)}] ${filler(100)}`],
  ['of one find after another', '[gull] '.repeat(200)],
  ['of a text without spaces', `${'海'.repeat(300)}[鳥]${'海'.repeat(300)}[鳥]${'💥'.repeat(300)}`],
  ['that ends within a find', `[gull]${'x'.repeat(159)}[${'y'.repeat(100)}]${'x'.repeat(300)}`],
])('marks are closed and characters whole in a piece %s', (_name, text) => {
  for (const piece of piecesOf(marked(text))) {
    expect(piece.replace(/<mark>[^<>]*<\/mark>/g, '')).not.toMatch(/[<>]/)
    expect(piece.isWellFormed()).toBe(true)
  }
})
