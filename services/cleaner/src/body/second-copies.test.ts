import { expect, test } from 'vitest'
import { parseHtml } from '../parse-html.ts'
import { paragraphs, sampleLimits } from '../testing/sample-page.ts'
import { readBlocks } from './read-blocks.ts'
import { secondCopies } from './second-copies.ts'

function copiesIn(texts: string[]): number[] {
  const html = texts.map((text) => `<p>${text}</p>`).join('')
  const blocks = readBlocks(parseHtml(html, sampleLimits).tree.body).map((block) => ({ block }))
  const copies = secondCopies(blocks)
  return blocks.flatMap((each, index) => (copies.has(each) ? [index] : []))
}

const [one = '', two = '', three = ''] = paragraphs(3)
const question = 'What would you say to those who fear that the old bridge will never be rebuilt in their time?'

test.each([
  ['an article that is there twice', [one, two, three, 'Share', one, two, three], [4, 5, 6]],
  ['its beginning that is there again', [one, two, three, one, two], [3, 4]],
  ['a question that is asked twice', [question, one, question, two], []],
  ['short lines in the same order', ['Eat', 'Drink', one, 'Eat', 'Drink', two], []],
  ['a line that is there three times in a row', [question, question, question], []],
  ['no lines', [], []],
])('%s', (_, texts, copies) => {
  expect(copiesIn(texts)).toEqual(copies)
})
