import { drop } from '@copydesk/pipeline'
import { expect, test } from 'vitest'
import { endingOfContent } from './content.ts'

const page = '<!DOCTYPE html><title>Harbour vote</title><p>On Friday.'
const png = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')

test.each<[string, string, string | Buffer]>([
  ['HTML', 'text/html', page],
  ['HTML after blank lines', 'text/html', `\n\n\t ${page}`],
  ['a fragment of HTML', 'text/html', 'Harbour vote <b>today</b>'],
  ['HTML with a NUL in it', 'text/html', `<html>a\0b`],
  ['XHTML', 'application/xhtml+xml', `<?xml version="1.0"?>\n${page}`],
  ['HTML sent as text', 'text/plain', page],
  ['HTML sent as XML', 'application/xml', '<?xml version="1.0"?><html lang="en"><p>a'],
  ['HTML sent as bytes', 'application/octet-stream', '<!-- a --><p>b'],
  ['HTML of no type', '', '<HTML><p>a'],
])('%s is a page', (_what, type, body) => {
  expect(endingOfContent(Buffer.from(body), { type, charset: 'utf-8' })).toBeUndefined()
})

test('UTF-16 is not taken for binary', () => {
  expect(endingOfContent(Buffer.from(page, 'utf16le'), { type: 'text/html', charset: 'utf-16le' })).toBeUndefined()
})

test.each<[string, string, string | Buffer]>([
  ['a PDF', 'application/pdf', '%PDF-1.7'],
  ['a PDF sent as HTML', 'text/html', '%PDF-1.7 and so on'],
  ['a picture', 'image/png', png],
  ['a picture sent as HTML', 'text/html', png],
  ['text', 'text/plain', 'Harbour vote today'],
  ['JSON', 'application/json', '{"a": "<p>"}'],
  ['RSS', 'application/rss+xml', '<rss version="2.0">'],
  ['RSS sent as HTML', 'text/html', '<?xml version="1.0"?>\n<rss version="2.0">'],
  ['Atom sent as HTML', 'text/html', '<feed xmlns="http://www.w3.org/2005/Atom">'],
  ['something of no type', '', 'Harbour vote today'],
  ['a word that begins like a tag', '', '<bread>'],
])('%s is no page', (_what, type, body) => {
  expect(endingOfContent(Buffer.from(body), { type, charset: 'utf-8' })).toMatchObject({ reason: 'not-html' })
})

test.each(['', ' \r\n\t', '\ufeff'])('%j is empty', (body) => {
  const bytes = Buffer.from(body)
  expect(endingOfContent(bytes, { type: 'text/html', charset: 'utf-8' })).toEqual(
    drop('empty', `${bytes.length} bytes`),
  )
})
