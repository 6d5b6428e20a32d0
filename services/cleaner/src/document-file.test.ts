import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCaptures } from '@copydesk/captures'
import { afterAll, expect, test } from 'vitest'
import { readDocument } from './document-file.ts'

const dir = await mkdtemp(join(tmpdir(), 'document-file-'))
afterAll(() => rm(dir, { recursive: true }))

async function archive(contentType: string, body: Buffer): Promise<string> {
  const capture = { url: 'https://example.com/bridge', fetchedAt: '2025-05-02T10:00:00Z', status: 200 }
  const id = await openCaptures(dir).put({ ...capture, headers: [['Content-Type', contentType]], body })
  return join(dir, 'captures', id.slice(0, 2), id.slice(2, 4), `${id}.warc.gz`)
}

test.each([
  ['the archived header', 'text/html; Charset="ISO-8859-1"', '<p>Brücke', 'windows-1252'],
  ['the archived header before that of the page', 'text/html;charset=koi8-r', '<meta charset="utf-8">', 'koi8-r'],
  ['the page where the header says none', 'text/html', '<meta charset="iso-8859-2">', 'iso-8859-2'],
  ['the page where the header names none there is', 'text/html; charset=klingon', '<meta charset="big5">', 'big5'],
  ['nobody', 'text/html', '<p>Bridge', 'utf-8'],
])('the charset of an archived page is that of %s', async (_, contentType, html, charset) => {
  expect(await readDocument(await archive(contentType, Buffer.from(html, 'latin1')))).toMatchObject({ charset })
})

test.each([
  ['what its meta says', '<meta charset="iso-8859-2"><p>Brücke', 'latin1', 'iso-8859-2'],
  ['UTF-8 where it is that, whatever its meta says', '<meta charset="iso-8859-2"><p>Brücke', 'utf8', 'utf-8'],
] as const)('a saved page is read as %s', async (_, html, encoding, charset) => {
  const file = join(dir, 'page.html')
  await writeFile(file, html, encoding)
  expect(await readDocument(file)).toMatchObject({ charset, contentType: 'text/html' })
})

test.each([
  ['UTF-8', Buffer.from('Brücke'), 'utf-8'],
  ['what Windows wrote', Buffer.from('Brücke', 'latin1'), 'windows-1252'],
  ['what its mark says', Buffer.from('\ufeffBrücke', 'utf16le'), 'utf-16le'],
])('a text is read as %s', async (_, bytes, charset) => {
  const file = join(dir, 'page.txt')
  await writeFile(file, bytes)
  expect(await readDocument(file)).toMatchObject({ charset, contentType: 'text/plain' })
})

test('a document that was handed in is read from its archive, and text that a publisher sent is not', async () => {
  const document = { url: 'urn:copydesk:0', fetchedAt: '2025-05-02T10:00:00Z', contentType: 'text/plain' }
  const id = await openCaptures(dir).put({ ...document, body: Buffer.from('A bridge') })
  const file = join(dir, 'captures', id.slice(0, 2), id.slice(2, 4), `${id}.warc.gz`)
  expect(await readDocument(file)).toMatchObject(document)
  expect(await readDocument(await archive('text/plain', Buffer.from('A mill')))).toMatchObject({
    contentType: undefined,
  })
})
