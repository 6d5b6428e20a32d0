import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passagesOf } from './passages.ts'

test.each([
  ['after a sentence', 'One two. Three four', 14, ['One two. ', 'Three four']],
  ['at a space where no sentence ends', 'one two three', 9, ['one two ', 'three']],
  ['anywhere in a run-on string', 'aaaaaaaaaa', 4, ['aaaa', 'aaaa', 'aa']],
  ['not at all when it fits', 'one two', 7, ['one two']],
])('a text is cut %s', (_, text, limit, pieces) => {
  expect(passagesOf(text, limit).map((passage) => passage.text)).toEqual(pieces)
})

test('passages say where they start, and together are the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '.', '😀') }),
      fc.integer({ min: 1, max: 9 }),
      (text, limit) => {
        const passages = passagesOf(text, limit)
        for (const passage of passages) expect(text.startsWith(passage.text, passage.start)).toBe(true)
        expect(passages.every((passage) => passage.text.length <= limit)).toBe(true)
        expect(passages.map((passage) => passage.text).join('')).toBe(text)
      },
    ),
  )
})
