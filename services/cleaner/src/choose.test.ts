import { expect, test } from 'vitest'
import { choose, type Field } from './choose.ts'
import { parseSample } from './testing/sample-page.ts'

const page = parseSample('')

function field(finders: Record<string, string[]>): Field<string, string> {
  return {
    finders: Object.fromEntries(Object.entries(finders).map(([source, found]) => [source, () => found])),
    read: (raw) => raw.trim() || undefined,
    agree: (a, b) => a.toLowerCase() === b.toLowerCase(),
  }
}

test('the first source that has a value wins, and the others are kept', () => {
  expect(choose(field({ meta: [' '], time: [' Monday '], text: ['monday'] }), page)).toEqual({
    value: 'Monday',
    provenance: {
      source: 'time',
      candidates: [
        { value: 'Monday', source: 'time' },
        { value: 'monday', source: 'text' },
      ],
      conflict: false,
    },
  })
})

test('two values of different meaning are a conflict', () => {
  expect(choose(field({ meta: ['Monday'], text: ['Tuesday'] }), page)?.provenance.conflict).toBe(true)
})

test('where no source has a value there is none', () => {
  expect(choose(field({ meta: [], text: [''] }), page)).toBeUndefined()
})
