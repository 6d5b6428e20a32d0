import { expect, test } from 'vitest'
import { labelBlocks } from './labels.ts'

const one = 'The council voted on Tuesday to rebuild the old bridge over the river.'
const two = 'Work is to begin in May and will take two years, the mayor said.'
const body = [one, 'Why now', two].join('\n')

test.each([
  ['blocks of the body, a short heading too', ['Home', one, 'Why now', two, 'Imprint'], [0, 1, 1, 1, 0]],
  ['a teaser that repeats the beginning', [one, 'Why now', two, `${one} Read on`], [1, 1, 1, 0]],
  ['a short line that stands elsewhere', [one, two, 'Home', 'News', 'Sport', 'Why now'], [1, 1, 0, 0, 0, 0]],
  ['a body in another order', [two, one], [1, 1]],
  ['no blocks', [], []],
])('%s', (_, blocks, labels) => {
  expect(labelBlocks(blocks, body).map((share) => Number(share >= 0.5))).toEqual(labels)
})

test('a block of which half belongs to the body says so', () => {
  const [label] = labelBlocks([`${one} Photo: the town hall in the evening light, seen from the tower`], body)
  expect(label).toBeGreaterThan(0.3)
  expect(label).toBeLessThan(0.7)
})
