import { expect, test } from 'vitest'
import { type Desk, deskOf } from './desk.ts'
import type { Lexicon } from './lexicon.ts'
import { tokensOf } from './tokens.ts'
import { factsOf } from './word-facts.ts'

const nothing: Lexicon = {
  leaning: () => -1,
  cluster: () => -1,
  group: () => -1,
  family: () => -1,
  nameBitsOf: () => 0,
  placeBitsOf: () => 0,
}

test.each<[string, Desk, string]>([
  ['a result', 1, 'Halftime: Orsk 2 Varde 0'],
  ['a report of a match', 1, 'Orsk beat Varde on Sunday. The striker scored twice, and the coach praised his team.'],
  ['a stock market', 2, 'Shares of Kone Mills fell 3 percent. Analysts had expected a profit.'],
  [
    'a row in a council',
    0,
    'The council of Orsk met on Sunday. The mayor said the bridge would be closed for a month.',
  ],
  [
    'a goal in passing',
    0,
    `The council's goal is a new bridge. ${'The mayor spoke of roads and of water. '.repeat(9)}`,
  ],
])('%s is of desk %i', (_, desk, text) => {
  expect(deskOf([tokensOf(text).words.map((word) => factsOf(word, nothing))])).toBe(desk)
})
