import { expect, test } from 'vitest'
import { parseHtml } from '../parse-html.ts'
import { paragraphs, sampleLimits } from '../testing/sample-page.ts'
import { readBlocks } from './read-blocks.ts'
import { shownBlocks } from './shown.ts'

const text = paragraphs(3)
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('')

function shown(html: string): number {
  return shownBlocks(readBlocks(parseHtml(html, sampleLimits).tree.body)).length
}

test.each([
  ['a menu beside a text is left out', `<nav><p>Home</p></nav>${text}`, 3],
  ['a text in a menu that nobody closed is not', `<nav><p>Home</p>${text}`, 4],
  [
    'a form that a script may show is left out',
    `${text}<form style="display:none"><p>Your name, please.</p></form>`,
    3,
  ],
  ['a text that a script will show is not', `<p>Loading …</p><div hidden>${text}</div>`, 4],
  ['what is hidden for good is left out in any case', `<p>A line.</p><div aria-hidden="true">${text}</div>`, 1],
])('%s', (_, html, count) => {
  expect(shown(html)).toBe(count)
})
