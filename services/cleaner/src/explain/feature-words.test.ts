import { expect, test } from 'vitest'
import { wordsOf } from './feature-words.ts'
import { modelNames } from './reasons.ts'

test('everything that the model knows of a block can be said in words', () => {
  expect(modelNames.filter((name) => name !== 'chance' && !wordsOf(name, 1))).toEqual([])
})

test.each([
  ['in related', 2, 'in an element called “related”'],
  ['in related', 12, 'in no element called “related”'],
  ['in <aside>', 12, 'in no <aside>'],
  ['length', 1240, '1,240 letters long'],
  ['link density', 0.5, '50 % of it is in links'],
  ['link density', 1, 'all of it is in links'],
  ['link density', 0.001, 'hardly any of it is in links'],
  ['great prose', 0, 'none of the running text is in the third element around it'],
  ['up to best', 1, '1 level below an element with most text'],
  ['down from mass', 3, 'outside the element with most of the article'],
  ['likeness count', 1, 'alone in elements like its own'],
  ['parent blocks', 61, 'one of 61 blocks in the element around it'],
  ['opens more', 1, 'opens like “read more”'],
  ['is button', 0, 'is not the label of a button'],
  ['great prose', 0.25, '25 % of the running text is in the third element around it'],
  ['kind at 1', 1, 'the block behind it: a heading'],
  ['letters at -2', -1, 'no second block before it'],
  ['since heading', 99, 'no heading above it'],
  ['since heading', 1, '1 block under a heading'],
  ['since other', 0, 'opens other things'],
  ['since prose', 0, 'running text right before it'],
  ['until sure', 3, '3 blocks from a sure paragraph behind it'],
  ['until sure', 99, 'no sure paragraph behind it'],
  ['from headline', -1, '1 block before the headline'],
])('%s of %d reads: %s', (name, value, words) => {
  expect(wordsOf(name, value)).toBe(words)
})
