import { expect, test } from 'vitest'
import { parseSample } from '../testing/sample-page.ts'
import { elementAt, readLines } from './page-lines.ts'

const linesOf = (html: string) => readLines(parseSample(html).tree.body, () => true)

test.each([
  ['blocks', '<div>One</div><div>Two</div>', ['One', 'Two']],
  ['line breaks', 'One<br>Two', ['One', 'Two']],
  ['elements in a line', '<span>2</span><span>May</span> <a>2025</a>', ['2 May 2025']],
  ['elements in a word', '<p>2<sup>nd</sup> of <b>M</b>ay</p>', ['2nd of May']],
  ['white space', '<p>\n  One\t two\n</p>\n\n<p> </p>', ['One two']],
])('a page is read in lines as it is seen: %s', (_, html, lines) => {
  expect(linesOf(html).lines.map(({ text }) => text.trim())).toEqual(lines)
})

test('a line comes with its place, the text above it and its elements', () => {
  const { lines, elements } = linesOf('<p>Zero</p><h1>One</h1><p>Two <i>and</i> more</p>')
  expect(lines.map(({ index, above }) => [index, above])).toEqual([
    [0, ''],
    [1, 'Zero'],
    [2, 'One'],
  ])
  expect(elements.map(({ index }) => index)).toEqual([1])
  expect(lines[2] && elementAt(lines[2], 5)?.name).toBe('i')
})

test('lines that are not asked for count', () => {
  const { tree } = parseSample('<p>Zero</p><p>One</p><p>2</p>')
  const { lines } = readLines(tree.body, (run) => /\d/.test(run))
  expect(lines).toMatchObject([{ index: 2, text: '2', above: 'One' }])
})
