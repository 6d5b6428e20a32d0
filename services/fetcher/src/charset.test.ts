import { expect, test } from 'vitest'
import { charsetOf } from './charset.ts'
import { fetchPage } from './process.ts'
import { openNewsSite, send } from './testing/site.ts'
import { openTestTools, submitted } from './testing/tools.ts'

const meta = (charset: string) => `<!doctype html><meta charset="${charset}"><title>a</title>`
const utf8 = 'Zürich – „Streik“'
const latin = Buffer.from('Z\xfcrich \x96 \x93strike\x94', 'latin1')
const bom = Buffer.from('\ufeff')

test.each<[string, Buffer, string, string]>([
  ['a byte order mark beats the header', Buffer.concat([bom, latin]), 'windows-1251', 'utf-8'],
  ['a UTF-16 mark beats the header', Buffer.from('\ufeff<p>', 'utf16le'), 'utf-8', 'utf-16le'],
  ['the header beats the meta', Buffer.from(meta('koi8-r')), 'windows-1251', 'windows-1251'],
  ['the meta is used', Buffer.from(meta('Shift_JIS')), '', 'shift_jis'],
  [
    'a meta with http-equiv is used',
    Buffer.from('<meta http-equiv=content-type content="text/html; charset=big5">'),
    '',
    'big5',
  ],
  ['a meta after 1,024 bytes is not', Buffer.from(`<!--${' '.repeat(1_024)}-->${meta('koi8-r')}`), '', 'utf-8'],
  ['a meta that says utf-16 means utf-8', Buffer.from(meta('utf-16')), '', 'utf-8'],
  ['an unknown name is no declaration', Buffer.from(meta('klingon')), 'nonsense', 'utf-8'],
  ['latin1 is windows-1252', latin, 'ISO-8859-1', 'windows-1252'],
  ['ascii is windows-1252', latin, 'us-ascii', 'windows-1252'],
  ['undeclared and valid UTF-8', Buffer.from(utf8), '', 'utf-8'],
  ['undeclared and not UTF-8', latin, '', 'windows-1252'],
  ['nothing at all', Buffer.alloc(0), '', 'utf-8'],
  ['what nobody may decode', latin, 'iso-2022-kr', 'replacement'],
])('%s', (_rule, body, charset, expected) => {
  expect(charsetOf(body, { type: 'text/html', charset: charset.toLowerCase() })).toBe(expected)
})

test.each([
  ['<?xml version="1.0" encoding="iso-8859-2"?><html/>', '', 'iso-8859-2'],
  ['<html/>', '', 'utf-8'],
  ['<?xml version="1.0" encoding="iso-8859-2"?><html/>', 'utf-8', 'utf-8'],
])('XHTML %s with "%s" is %s', (text, charset, expected) => {
  expect(charsetOf(Buffer.from(text), { type: 'application/xhtml+xml', charset })).toBe(expected)
})

test('a page that cannot be in the encoding it says is passed on with a mark', async () => {
  const text = `<!doctype html><p>${'\xc2\xf1\xe5 '.repeat(50)}`
  const site = await openNewsSite(
    send(200, { 'content-type': 'text/html; charset=utf-8' }, Buffer.from(text, 'latin1')),
  )
  const page = await fetchPage(submitted(site.url()), openTestTools())
  expect(page).toMatchObject({ charset: 'utf-8', encodingSuspect: true })
})
