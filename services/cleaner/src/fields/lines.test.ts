import { expect, test } from 'vitest'
import { parseSample } from '../testing/sample-page.ts'
import { isProse, type Line, linesAfter, linesBefore, linesIn } from './lines.ts'

const all = { lines: 100, prose: 100 }
const texts = (lines: Line[]) => lines.map(({ text }) => text)
const page = parseSample(`
  <nav><a href="/">Home</a></nav>
  <div><p>Town <b>news</b></p><p>Analysis</p></div>
  <div><h1>A new bridge</h1><p>By <a href="/ann">Ann Example</a><br>2 May</p></div>
  <figure>Photo</figure><p>${'Long. '.repeat(50)}</p><p>Last</p>`)
const [headline = page.tree.body] = page.tree.named('h1')

test('the lines behind an element are as a reader sees them, without menus and pictures', () => {
  const lines = linesAfter(headline, all)
  expect(texts(lines).map((text) => text.slice(0, 16))).toEqual(['By Ann Example', '2 May', 'Long. Long. Long', 'Last'])
  expect(lines[0]?.pieces.map(({ text, element }) => [text, element.name])).toEqual([
    ['By', 'p'],
    ['Ann Example', 'a'],
  ])
})

test('the lines before an element come nearest first, each the right way round', () => {
  expect(texts(linesBefore(headline, all))).toEqual(['Analysis', 'Town news'])
})

test('no more is read than is asked for', () => {
  expect(texts(linesAfter(headline, { lines: 1, prose: 9 }))).toEqual(['By Ann Example'])
  expect(linesAfter(headline, { lines: 9, prose: 1 }).filter(isProse)).toHaveLength(1)
  expect(linesAfter(headline, { lines: 9, prose: 1 })).toHaveLength(3)
})

test('the lines in an element are those within it', () => {
  const [paragraph = page.tree.body] = page.tree.named('p')
  expect(texts(linesIn(paragraph, all))).toEqual(['Town news'])
})
