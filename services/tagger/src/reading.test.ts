import { expect, test } from 'vitest'
import { countWords, readingMinutes } from './reading.ts'

test.each([
  ['The mayor’s well-known plan cost 3 million.', 'en', 7],
  ['Café, naïve — and “quoted”…', 'fr', 4],
  ['北京的天气很好', 'zh', 4],
  ['שלום עולם', 'he', 2],
  ['😀 … !', 'en', 0],
  ['', 'und', 0],
])('%s (%s) is %i words', (text, code, words) => {
  expect(countWords([{ index: 0, text }], code)).toBe(words)
})

test('the headline is not counted', () => {
  expect(
    countWords(
      [
        { index: -1, text: 'A headline' },
        { index: 0, text: 'One' },
      ],
      'en',
    ),
  ).toBe(1)
})

test.each([
  [0, 0],
  [1, 1],
  [238, 1],
  [239, 2],
])('%i words are read in %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes)
})

test.each([
  ['de', 187, 2],
  ['zh', 166, 1],
  ['zh', 167, 2],
  ['ja', 232, 1],
  ['sw', 193, 2],
])('%s takes its own time: %i words are read in %i minutes', (code, words, minutes) => {
  expect(readingMinutes(words, code)).toBe(minutes)
})
