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

const [one = '', two = '', three = '', ...others] = paragraphs(9)
const dish =
  'One cup of barley, two soft eggs, a handful of peas and the juice of half a lemon, all in the small blue pot, with a lid on it'
const drink =
  'Elder water, as much as there is left of it in the big jug that stands behind the door of the pantry, with honey in it and a slice of the bread of the day before'
const meal = ['Noon meal', dish, 'Before the walk', drink]
const question = 'What would you say to those who fear that the old bridge will never be rebuilt in their time?'

test.each([
  ['an article that is there twice', [one, two, three, 'Share', one, two, three], [4, 5, 6]],
  ['its beginning that is there again', [one, two, three, one, two], [3, 4]],
  ['a copy with a line of its own', [one, two, three, one, two, 'Save', two, three], [3, 4, 6, 7]],
  ['paragraphs that are there again far below', [one, two, three, ...others, one, two, three], [9, 10, 11]],
  ['a meal that is eaten again on some days', [...meal, one, two, ...meal, three, ...meal], []],
  ['a question that is asked twice', [question, one, question, two], []],
  ['short lines in the same order', ['Eat', 'Drink', one, 'Eat', 'Drink', two], []],
  ['a paragraph that is there again right below itself', [one, two, two, three], [2]],
  ['a short line that is there three times in a row', ['Row on, row on!', 'Row on, row on!', 'Row on, row on!'], []],
  ['no lines', [], []],
])('%s', (_, texts, copies) => {
  expect(copiesIn(texts)).toEqual(copies)
})
