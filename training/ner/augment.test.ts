import { expect, test } from 'vitest'
import { openRandom } from '../../bench/corpus/random.ts'
import { shouted } from './augment.ts'

test('sentences are said again in capitals and as headlines, their names where they were', () => {
  const example = { words: ['the', 'ferry', 'of', 'Riga'], names: [{ start: 3, end: 4, type: 'LOC' }] }
  const again = shouted(
    Array.from({ length: 100 }, () => [example]),
    openRandom(1),
  ).flat()
  expect(new Set(again.map(({ words }) => words.join(' ')))).toEqual(
    new Set(['THE FERRY OF RIGA', 'The Ferry of Riga']),
  )
  expect(again.every(({ names }) => names === example.names)).toBe(true)
})
