import { expect, test } from 'vitest'
import { keywordsOf } from './keywords.ts'

const paragraphs = (...texts: string[]) => texts.map((text, place) => ({ index: place - 1, text }))

test('what the headline and the first paragraph say counts more than what the rest repeats', () => {
  const article = paragraphs('Ferry returns', 'The harbour is glad.', 'Tourists, tourists and fishermen sing.')
  expect(keywordsOf(article, 'en')).toEqual(['ferry', 'returns', 'harbour', 'glad', 'tourists', 'fishermen', 'sing'])
})

test.each([
  ['en', 'The and of said, which would also', []],
  ['de', 'Die Fähre und der Hafen', ['fähre', 'hafen']],
  ['fr', 'Le port et la mer', ['port', 'mer']],
  ['und', 'The port', ['the', 'port']],
])('stop words of %s are left out', (code, text, keywords) => {
  expect(keywordsOf(paragraphs('', '', text), code)).toEqual(keywords)
})

test.each([
  ['numbers', '2025 1,000 3', []],
  ['single letters', 'x y', []],
  ['run-on strings', 'a'.repeat(41), []],
  ['the possessive', 'Harlow’s Harlow', ['harlow']],
])('%s are no keywords', (_, text, keywords) => {
  expect(keywordsOf(paragraphs(text), 'en')).toEqual(keywords)
})

test('there are ten at most, those said first', () => {
  const words = 'alder birch cedar dogwood elder fir gum hazel ironwood juniper kapok larch'
  expect(keywordsOf(paragraphs(words), 'en')).toEqual(words.split(' ').slice(0, 10))
})
