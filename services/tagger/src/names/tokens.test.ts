import { expect, test } from 'vitest'
import { tokensOf } from './tokens.ts'

test.each([
  ["Mr. O'Brien can't swim", "Mr. | O'Brien | can't | swim"],
  ["Latvia's ferry, the dockers' strike", "Latvia | 's | ferry | , | the | dockers | ' | strike"],
  ['Norway’s ferry', 'Norway | ’s | ferry'],
  ['the U.S. and the U.K.', 'the | U.S. | and | the | U.K.'],
  ['It sank. J.K. Moss swam.', 'It | sank | . | J.K. | Moss | swam | .'],
  ['Acme Corp. rose 5.30 to 1,000.50', 'Acme | Corp. | rose | 5.30 | to | 1,000.50'],
  ['AT&T of Al-Ain at 21:40', 'AT&T | of | Al-Ain | at | 21:40'],
  ['“No,” … -- (Reuters)', '“ | No | , | ” | … | -- | ( | Reuters | )'],
  ['see https://a.example/b?c=d now', 'see | https://a.example/b?c=d | now'],
  ['#harbour @desk', '#harbour | @desk'],
  ['', ''],
])('%j is cut into its words', (text, words) => {
  expect(tokensOf(text).words.join(' | ')).toBe(words)
})

test('each word is where it is said to be', () => {
  const text = '  Zoë Okonjo’s \u{1f6a2} ferry, the “Kestrel”.\n'
  const { words, starts, ends } = tokensOf(text)
  expect(words.map((_, index) => text.slice(starts[index], ends[index]))).toEqual(words)
})
