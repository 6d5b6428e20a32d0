import { expect, test } from 'vitest'
import { paragraphs, parseSample } from '../testing/sample-page.ts'
import { headLines } from './head-lines.ts'
import { readBlocks } from './read-blocks.ts'

const [text = '', more = ''] = paragraphs(2).map((each) => `<p>${each}</p>`)

function headLinesIn(html: string): string[] {
  const blocks = readBlocks(parseSample(html).tree.body).map((block) => ({ block }))
  return [...headLines(blocks)].map(({ block }) => block.text)
}

test.each([
  'Stand: 25.11.2026, 21:40 Uhr',
  'Last updated: April 21, 2025',
  'Wednesday, 25 November 2026',
  'Published on Wednesday 25 November 2026 at 10:12',
  '2026-11-25',
  'By Ann Example',
  'Von Jana Brandt und Kurt Lenz',
])('above the text, %s is not of it', (line) => {
  expect(headLinesIn(`<h1>Bridge closed</h1><p>${line}</p>${text}${more}`)).toEqual([line])
})

test.each([
  ['a line that says more', `<p>Millbrook, 25 November 2026</p>${text}`],
  ['a sentence with a byline in it', `<p>By Ann Example and her friends it was called a wonder.</p>${text}`],
  ['a byline below the text', `${text}${more}<p>By Ann Example</p>`],
  ['a sentence', `<p>It opened on 25 November 2026.</p>${text}`],
  ['a line between paragraphs', `${text}<p>25 November 2026</p>${more}`],
  ['a line of a list', `<ul><li>25 November 2026</li><li>26 November 2026</li></ul>${text}`],
  ['a heading', `<h2>25 November 2026</h2>${text}`],
  ['a line of a page without running text', '<p>25 November 2026</p><p>Bridge closed</p>'],
])('%s may be', (_, html) => {
  expect(headLinesIn(html)).toEqual([])
})
