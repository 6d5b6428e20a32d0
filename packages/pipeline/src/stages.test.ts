import { Ending, type StageName, stageNames, TaggedArticle } from '@copydesk/contracts'
import { expect, test } from 'vitest'
import { firstStage, stages } from './stages.ts'

test.each([
  ['fetch', 'clean'],
  ['clean', 'tag'],
] as const)('what %s produces is what %s accepts', (from, to) => {
  expect(stages[from].next).toBe(to)
  expect(stages[from].produces).toBe(stages[to].accepts)
})

test('there is a row for every stage, in the order of the line', () => {
  const line: StageName[] = [firstStage]
  for (let next = stages[firstStage].next as StageName | null; next; next = stages[next].next) line.push(next)
  expect(Object.keys(stages)).toEqual(line)
  expect(line).toEqual(stageNames)
})

test('store accepts what tag produces, and the endings of all stages', () => {
  expect(stages.tag.next).toBe('store')
  expect(stages.tag.produces).toBe(TaggedArticle)
  expect(stages.store.accepts.options).toEqual([TaggedArticle, Ending])
  expect(stages.store.next).toBeNull()
})
