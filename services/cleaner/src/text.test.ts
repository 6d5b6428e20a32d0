import { expect, test } from 'vitest'
import { fold, oneLine, storable } from './text.ts'

test('white space of all kinds becomes one space', () => {
  expect(oneLine(' a\n\t b\u{a0}\u{2003}c ')).toBe('a b c')
})

test.each([
  ['“Rain,” at last!', 'rain at last'],
  ['ＡＢＣ', 'abc'],
  ['Москва — сегодня', 'москва сегодня'],
  ['…', ''],
])('%s says %s', (text, expected) => {
  expect(fold(text)).toBe(expected)
})

test('NUL is taken out, at every depth', () => {
  const value = { a: 'x\0y', b: ['z', { 'c\0': '\u{1f600}' }], d: 7, e: undefined, f: null }
  expect(storable(value)).toEqual({ a: 'xy', b: ['z', { c: '\u{1f600}' }], d: 7, e: undefined, f: null })
})

test('half a surrogate pair becomes a replacement character, beside one that the page has', () => {
  expect(storable(['\u{d83d}z', '\u{fffd} \u{dc00}'])).toEqual(['\u{fffd}z', '\u{fffd} \u{fffd}'])
})

test('folding a Latin text quickly comes to the same as folding any text', () => {
  const slow = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  for (let code = 1; code < 0x3000; code += 1) {
    const text = `A${String.fromCharCode(code)}b ${String.fromCharCode(code)}`
    expect(`${code} ${fold(text)}`).toBe(`${code} ${slow(text)}`)
  }
})
