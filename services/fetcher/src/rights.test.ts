import { expect, test } from 'vitest'
import type { Headers } from './headers.ts'
import { metasIn } from './metas.ts'
import { rightsOf } from './rights.ts'

const rightsIn = (headers: Headers, body: Buffer, charset: string) => rightsOf(headers, metasIn(body, charset))

test.each([
  [{}, undefined],
  [{ 'x-robots-tag': '' }, undefined],
  [{ 'x-robots-tag': 'noindex, NoArchive' }, { robots: ['noindex', 'noarchive'] }],
  [{ 'x-robots-tag': 'noai, noimageai' }, { robots: ['noai', 'noimageai'], noai: true }],
  [{ 'x-robots-tag': ['noindex', 'noindex, nosnippet'] }, { robots: ['noindex', 'nosnippet'] }],
  [{ 'x-robots-tag': 'googlebot: noindex, noai' }, undefined],
  [{ 'x-robots-tag': 'copydesk: noindex, noai' }, { robots: ['noindex', 'noai'], noai: true }],
  [{ 'x-robots-tag': 'googlebot: noindex, Copydesk: nosnippet' }, { robots: ['nosnippet'] }],
  [
    { 'x-robots-tag': 'max-snippet: 50, unavailable_after: 25 Jun 2027 15:00:00 GMT' },
    { robots: ['max-snippet: 50', 'unavailable_after: 25 jun 2027 15:00:00 gmt'] },
  ],
  [{ 'tdm-reservation': '1' }, { tdm: '1' }],
  [{ 'tdm-reservation': ' 0' }, { tdm: '0' }],
  [{ 'tdm-reservation': '2' }, undefined],
  [{ 'tdm-reservation': ['1', '0'] }, { tdm: '1' }],
  [
    { 'tdm-reservation': '0', 'x-robots-tag': 'all' },
    { robots: ['all'], tdm: '0' },
  ],
])('%j', (headers, expected) => {
  expect(rightsOf(headers, [])).toEqual(expected)
})

test.each<[string, object | undefined]>([
  ['<meta name="robots" content="noindex, NoAI">', { robots: ['noindex', 'noai'], noai: true }],
  ['<META NAME=robots CONTENT=noai>', { robots: ['noai'], noai: true }],
  ["<meta\n content='noarchive,,noarchive'\n name='Robots'/>", { robots: ['noarchive'] }],
  ['<meta charset=utf-8 name = "copydesk" content = "noai" data-x>', { robots: ['noai'], noai: true }],
  ['<meta name="googlebot" content="noai">', undefined],
  ['<meta name="robots">', undefined],
  ['<meta name="robots" content="">', undefined],
  ['<meta property="robots" content="noai">', undefined],
  ['<metadata name="robots" content="noai">', undefined],
  ['<meta name="robots" name="x" content="nosnippet" content="noai">', { robots: ['nosnippet'] }],
  ['<meta name="robots" content="noai" <meta name="robots" content="nosnippet">', { robots: ['noai'], noai: true }],
  ['<meta name="description" content="<meta name=\'robots\' content=\'noai\'>">', undefined],
  ['<!-- <meta name="robots" content="noai"> -->', undefined],
  ['<!--><meta name="robots" content="noai"><!-- -->', { robots: ['noai'], noai: true }],
  ['<script>"<meta name=robots content=noai>"</script><meta name=robots content=nosnippet>', { robots: ['nosnippet'] }],
  ['<title>On <meta name=robots content=noai></title>', undefined],
  ['<script><meta name=robots content=noai>', undefined],
  ['<meta name="tdm-reservation" content="1">', { tdm: '1' }],
  ['<meta name="tdm-reservation" content="yes">', undefined],
  ['<meta name="robots" content="noai', undefined],
  [`${' '.repeat(65_536)}<meta name=robots content=noai>`, undefined],
])('%s in a page', (html, expected) => {
  expect(rightsIn({}, Buffer.from(html), 'utf-8')).toEqual(expected)
})

test('headers and metas are taken together; for TDM the meta counts more', () => {
  const html = '<meta name=robots content="noai, noindex"><meta name=tdm-reservation content=0>'
  const headers = { 'x-robots-tag': 'noindex, nosnippet', 'tdm-reservation': '1' }
  expect(rightsIn(headers, Buffer.from(html), 'utf-8')).toEqual({
    robots: ['noindex', 'nosnippet', 'noai'],
    noai: true,
    tdm: '0',
  })
})

test('a page in UTF-16 is read, too', () => {
  const html = '<meta name=robots content=noai>'
  expect(rightsIn({}, Buffer.from(html, 'utf16le'), 'utf-16le')).toEqual({ robots: ['noai'], noai: true })
})
