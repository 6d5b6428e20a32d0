import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

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
