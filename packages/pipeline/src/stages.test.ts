import { Ending, TaggedArticle } from '@copydesk/contracts'
import { expect, test } from 'vitest'
import { stages } from './stages.ts'

test.each([
  ['fetch', 'clean'],
  ['clean', 'tag'],
] as const)('what %s produces is what %s accepts', (from, to) => {
  expect(stages[from].next).toBe(to)
  expect(stages[from].produces).toBe(stages[to].accepts)
})

test('store accepts what tag produces, and the endings of all stages', () => {
  expect(stages.tag.next).toBe('store')
  expect(stages.tag.produces).toBe(TaggedArticle)
  expect(stages.store.accepts.options).toEqual([TaggedArticle, Ending])
  expect(stages.store.next).toBeNull()
})
