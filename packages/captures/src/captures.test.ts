import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { WARCParser } from 'warcio'
import type { ResourceCapture, ResponseCapture } from './capture.ts'
import { contentTypeOf, DamagedCapture, openCaptures } from './index.ts'

const page: ResponseCapture = {
  url: 'https://news.example.org/a?id=1',
  fetchedAt: '2026-11-23T10:00:00.123Z',
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', etag: '"x"' },
  body: Buffer.from('<p>Dock workers vote on Zürich ☂ offer</p>\r\n\r\nHTTP/1.1 500 not a header\r\n\r\n'),
}

const document: ResourceCapture = {
  url: 'urn:copydesk:0a1b',
  fetchedAt: '2026-11-23T10:00:00.123Z',
  contentType: 'text/plain; charset=utf-8',
  body: Buffer.from('Harlow gets its ferry back\r\n\r\nThe harbour master said so.'),
}

async function openFolder() {
  const dir = await mkdtemp(join(tmpdir(), 'captures-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  const files = async () => (await readdir(dir, { recursive: true })).filter((name) => name.includes('.'))
  return { dir, files, captures: openCaptures(dir) }
}

function fileOf(dir: string, id: string): string {
  return join(dir, 'captures', id.slice(0, 2), id.slice(2, 4), `${id}.warc.gz`)
}

test('what was put can be got by the hash of its body', async () => {
  const { captures } = await openFolder()
  const id = await captures.put(page)
  expect(id).toBe(createHash('sha256').update(page.body).digest('hex'))
  expect(await captures.get(id)).toEqual({
    ...page,
    headers: { ...page.headers, 'content-length': String(page.body.length) },
  })
})

test('a capture is one WARC/1.1 response record in one gzip member, alone in its file', async () => {
  const { dir, files, captures } = await openFolder()
  const id = await captures.put(page)
  expect(await files()).toEqual([join('captures', id.slice(0, 2), id.slice(2, 4), `${id}.warc.gz`)])
  const record = await WARCParser.parse([await readFile(fileOf(dir, id))])
  expect(record?.warcHeaders.statusline).toBe('WARC/1.1')
  expect(record?.warcType).toBe('response')
  expect(record?.warcContentType).toBe('application/http; msgtype=response')
  expect(record?.warcPayloadDigest).toBe(`sha256:${id}`)
  expect(record?.httpHeaders?.statusline).toBe('HTTP/1.1 200 OK')
  expect(await record?.contentText()).toBe(page.body.toString())
})

test('a document is one WARC/1.1 resource record under the type it was handed in as', async () => {
  const { dir, captures } = await openFolder()
  const id = await captures.put(document)
  expect(await captures.get(id)).toEqual(document)
  const record = await WARCParser.parse([await readFile(fileOf(dir, id))])
  expect(record?.warcType).toBe('resource')
  expect(record?.warcTargetURI).toBe(document.url)
  expect(record?.warcContentType).toBe(document.contentType)
  expect([record?.warcPayloadDigest, record?.warcBlockDigest]).toEqual([`sha256:${id}`, `sha256:${id}`])
  expect(record?.warcContentLength).toBe(document.body.length)
})

test.each([
  [{ ...page, headers: { 'Content-Type': 'text/html', x: '☂' } }, 'text/html'],
  [{ ...page, headers: {} }, ''],
  [document, 'text/plain; charset=utf-8'],
])('the declared type of a capture is known (%#)', (capture, type) => {
  expect(contentTypeOf(capture)).toBe(type)
})

test('the digest and length of the block are those of its bytes', async () => {
  const { dir, captures } = await openFolder()
  const packed = await readFile(fileOf(dir, await captures.put(page)))
  const bytes = gunzipSync(packed)
  const block = bytes.subarray(bytes.indexOf('\r\n\r\n') + 4, -4)
  const record = await WARCParser.parse([bytes])
  expect(record?.warcContentLength).toBe(block.length)
  expect(record?.warcBlockDigest).toBe(`sha256:${createHash('sha256').update(block).digest('hex')}`)
})

test.each([
  ['empty', Buffer.alloc(0)],
  ['one byte', Buffer.from('\n')],
  ['not text', Buffer.from(Array.from({ length: 70_000 }, (_, n) => (n * n) % 256))],
])('a body that is %s comes back', async (_what, body) => {
  const { captures } = await openFolder()
  const id = await captures.put({ ...page, headers: {}, body })
  expect(await captures.get(id)).toEqual({ ...page, headers: { 'content-length': String(body.length) }, body })
})

test('what was true only of the encoded bytes is kept under other names', async () => {
  const { captures } = await openFolder()
  const headers = { 'Content-Encoding': 'br', 'transfer-encoding': 'chunked', 'content-length': '9', vary: '*' }
  const id = await captures.put({ ...page, headers })
  expect(await captures.get(id)).toMatchObject({
    body: page.body,
    headers: {
      'x-archive-orig-Content-Encoding': 'br',
      'x-archive-orig-transfer-encoding': 'chunked',
      'x-archive-orig-content-length': '9',
      'content-length': String(page.body.length),
      vary: '*',
    },
  })
})

test.each([
  ['a line break', { 'x-a': 'one\r\n\r\ntwo: three' }, { 'x-a': 'one    two: three' }],
  ['a NUL', { 'x-a': 'one\0two' }, { 'x-a': 'one two' }],
  ['bytes beyond ASCII', { 'x-a': 'Zürich ☂ \u00e9\u00ff' }, { 'x-a': 'Zürich ☂ \u00e9\u00ff' }],
  ['a name that is none', { 'x a:\r\n': 'b' }, { x_a___: 'b' }],
])('a header with %s does not break the record', async (_what, headers, kept) => {
  const { captures } = await openFolder()
  const capture = await captures.get(await captures.put({ ...page, headers }))
  expect(capture).toMatchObject({ body: page.body, headers: kept })
  expect(Object.keys((capture as ResponseCapture).headers)).toHaveLength(2)
})

test.each([204, 404, 599])('status %s comes back', async (status) => {
  const { captures } = await openFolder()
  expect(await captures.get(await captures.put({ ...page, status }))).toMatchObject({ status })
})

test('a capture that is there is left alone', async () => {
  const { dir, captures } = await openFolder()
  const id = await captures.put(page)
  const before = await stat(fileOf(dir, id))
  expect(await captures.put({ ...page, url: 'https://other.example.org/' })).toBe(id)
  expect((await stat(fileOf(dir, id))).ino).toBe(before.ino)
  expect(await captures.get(id)).toMatchObject({ url: page.url })
})

test('many putting the same at once leave one whole capture', async () => {
  const { files, captures } = await openFolder()
  const ids = await Promise.all(Array.from({ length: 20 }, () => captures.put(page)))
  expect(new Set(ids).size).toBe(1)
  expect(await files()).toHaveLength(1)
  expect(await captures.get(ids[0] ?? '')).toMatchObject({ body: page.body })
})

test('there is nothing where nothing was put', async () => {
  const { captures } = await openFolder()
  expect(await captures.get('0'.repeat(64))).toBeUndefined()
})

test.each(['', 'a', '../../../../etc/passwd', `${'0'.repeat(62)}/.`, 'A'.repeat(64), `${'0'.repeat(64)}\n`])(
  '%j is not the id of a capture',
  async (id) => {
    const { captures } = await openFolder()
    await expect(captures.get(id)).rejects.toThrow('64 digits of hex')
  },
)

const damage: [string, (whole: Buffer) => Buffer][] = [
  ['emptied', () => Buffer.alloc(0)],
  ['cut', (whole) => whole.subarray(0, whole.length / 2)],
  ['overwritten', () => Buffer.from('not a record')],
  ['altered', (whole) => Buffer.from(whole.map((byte, n) => (n === 200 ? byte ^ 1 : byte)))],
]

test.each(damage)(
  'a capture whose file was %s is never returned, and mended by putting it again',
  async (_how, spoil) => {
    const { dir, captures } = await openFolder()
    const id = await captures.put(page)
    const file = fileOf(dir, id)
    await writeFile(file, spoil(await readFile(file)))
    await expect(captures.get(id)).rejects.toThrow(DamagedCapture)
    await expect(captures.get(id)).rejects.toThrow(`Capture ${id} is damaged`)
    await captures.put(page)
    expect(await captures.get(id)).toMatchObject({ body: page.body })
  },
)

test('another capture under a wrong name is never returned', async () => {
  const { dir, captures } = await openFolder()
  const id = await captures.put(page)
  const wrong = '0'.repeat(64)
  await mkdir(dirname(fileOf(dir, wrong)), { recursive: true })
  await writeFile(fileOf(dir, wrong), await readFile(fileOf(dir, id)))
  await expect(captures.get(wrong)).rejects.toThrow(DamagedCapture)
})
