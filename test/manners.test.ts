import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Line, openLine } from './support/line.ts'

let line: Line
beforeAll(async () => {
  line = await openLine({ services: { fetcher: 0, cleaner: 0, tagger: 0, storage: 0 } })
})
afterAll(() => line.close())

test('an API without keys says so when it starts', () => {
  expect(line.service('api').output()).toContain('the API has no keys: whoever reaches it may use it')
})
