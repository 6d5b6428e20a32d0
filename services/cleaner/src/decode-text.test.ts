import { expect, test } from 'vitest'
import { decodeText, readMarkup } from './decode-text.ts'

test.each([
  ['utf-8', [0xef, 0xbb, 0xbf, 0xc3, 0xa9], 'é'],
  ['utf-8', [0x61, 0xff, 0x62], 'a\u{fffd}b'],
  ['iso-8859-1', [0x93, 0x80, 0x94], '“€”'],
  ['windows-1251', [0xcc, 0xe8, 0xf0], 'Мир'],
  ['shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
  ['no-such-charset', [0x61], undefined],
])('%s', (charset, bytes, text) => {
  expect(decodeText(Uint8Array.from(bytes), charset)).toBe(text)
})

test.each(['Čtvrtek – 木曜日 &amp; été', 'plain', '\u{1f309} \u{fffd}'])(
  'a part of a page in UTF-8 reads as it was written: %s',
  (text) => {
    const { html = '', decode = String } = readMarkup(Buffer.from(`\u{feff}<p>${text}</p>`), 'utf-8') ?? {}
    expect(html.slice(0, 3)).toBe('<p>')
    expect(decode(html.slice(3, -4))).toBe(text)
  },
)

test.each([
  ['windows-1251', [0xcc, 0xe8, 0xf0], 'Мир'],
  ['iso-8859-1', [0xe9], 'é'],
])('a page in %s is decoded as a whole', (charset, bytes, text) => {
  const { html = '', decode = String } = readMarkup(Uint8Array.from(bytes), charset) ?? {}
  expect(decode(html)).toBe(text)
})

test('a page in an unknown charset is not read', () => {
  expect(readMarkup(Uint8Array.from([0x61]), 'no-such-charset')).toBeUndefined()
})
