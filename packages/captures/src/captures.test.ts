import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { WARCParser, WARCRecord, WARCSerializer } from 'warcio'
import type { ResourceCapture, ResponseCapture } from './capture.ts'
import { captureIdOf, contentTypeOf, DamagedCapture, type HeaderLine, openCaptures } from './index.ts'

const page: ResponseCapture = {
  url: 'https://news.example.org/a?id=1',
  fetchedAt: '2026-11-23T10:00:00.123Z',
  status: 200,
  headers: [
    ['content-type', 'text/html; charset=utf-8'],
    ['etag', '"x"'],
  ],
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
    headers: [...page.headers, ['content-length', String(page.body.length)]],
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
  [page, 'text/html; charset=utf-8'],
  [{ ...page, headers: [] }, ''],
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
  const id = await captures.put({ ...page, headers: [], body })
  expect(await captures.get(id)).toEqual({ ...page, headers: [['content-length', String(body.length)]], body })
})

test('headers are kept as they came: each as often and in the order in which it was sent, with cookies, and with none changed', async () => {
  const { dir, captures } = await openFolder()
  const headers: HeaderLine[] = [
    ['set-cookie', 'a=1'],
    ['set-cookie', 'b=2'],
    ['link', '</a>; rel=prev, </b>; rel=next'],
    ['link', '</c>; rel=canonical'],
    ['x-empty', ''],
    ['x-commas', 'one,,,two'],
    ['warc-type', 'response'],
    ['warc-type', 'revisit'],
  ]
  const id = await captures.put({ ...page, headers })
  const length: HeaderLine = ['content-length', String(page.body.length)]
  expect(await captures.get(id)).toMatchObject({ headers: [...headers, length] })
  const bytes = gunzipSync(await readFile(fileOf(dir, id))).toString()
  expect(bytes).toContain('HTTP/1.1 200 OK\r\nset-cookie: a=1\r\nset-cookie: b=2\r\nlink: </a>; rel=prev, </b>')
})

test('what was true only of the encoded bytes is kept under other names', async () => {
  const { captures } = await openFolder()
  const headers: HeaderLine[] = [
    ['Content-Encoding', 'br'],
    ['transfer-encoding', 'chunked'],
    ['content-length', '9'],
    ['vary', '*'],
  ]
  expect(await captures.get(await captures.put({ ...page, headers }))).toMatchObject({
    body: page.body,
    headers: [
      ['x-archive-orig-Content-Encoding', 'br'],
      ['x-archive-orig-transfer-encoding', 'chunked'],
      ['x-archive-orig-content-length', '9'],
      ['vary', '*'],
      ['content-length', String(page.body.length)],
    ],
  })
})

test.each<[string, HeaderLine, HeaderLine]>([
  ['a line break', ['x-a', 'one\r\n\r\ntwo: three'], ['x-a', 'one    two: three']],
  ['a NUL', ['x-a', 'one\0two'], ['x-a', 'one two']],
  ['bytes beyond ASCII', ['x-a', 'Zürich ☂ \u00e9\u00ff'], ['x-a', 'Zürich ☂ \u00e9\u00ff']],
  ['a name that is none', ['x a:\r\n', 'b'], ['x_a___', 'b']],
])('a header with %s does not break the record', async (_what, header, kept) => {
  const { captures } = await openFolder()
  const capture = await captures.get(await captures.put({ ...page, headers: [header] }))
  expect(capture).toMatchObject({ body: page.body, headers: [kept, ['content-length', String(page.body.length)]] })
})

test.each([204, 404, 599])('status %s comes back', async (status) => {
  const { captures } = await openFolder()
  expect(await captures.get(await captures.put({ ...page, status }))).toMatchObject({ status })
})

test('a capture that is there is left alone, and of today again', async () => {
  const { dir, captures } = await openFolder()
  const id = await captures.put(page)
  const before = await stat(fileOf(dir, id))
  await utimes(fileOf(dir, id), 0, 0)
  expect(await captures.put({ ...page, url: 'https://other.example.org/' })).toBe(id)
  const after = await stat(fileOf(dir, id))
  expect([after.ino, after.size]).toEqual([before.ino, before.size])
  expect(after.mtimeMs).toBeGreaterThanOrEqual(before.mtimeMs)
  expect(await captures.get(id)).toMatchObject({ url: page.url })
})

test('what comes later with the same body is a revisit record of its own: its address, time, status and headers', async () => {
  const { dir, files, captures } = await openFolder()
  const id = await captures.put(page)
  const later = { ...page, url: 'https://other.example.org/b', fetchedAt: '2026-11-24T08:30:00.500Z', status: 203 }
  expect(await captures.put({ ...later, headers: [['vary', '*']] })).toBe(id)
  const [first, second, ...more] = (await files()).toSorted()
  expect([first, more]).toEqual([relative(dir, fileOf(dir, id)), []])
  const bytes = await readFile(join(dir, second ?? ''))
  const record = await WARCParser.parse([bytes])
  expect(record?.warcHeaders.statusline).toBe('WARC/1.1')
  expect(record?.warcType).toBe('revisit')
  expect(record?.warcHeader('WARC-Profile')).toBe('http://netpreserve.org/warc/1.1/revisit/identical-payload-digest')
  expect([record?.warcTargetURI, record?.warcDate]).toEqual([later.url, later.fetchedAt])
  expect([record?.warcRefersToTargetURI, record?.warcRefersToDate]).toEqual([page.url, page.fetchedAt])
  expect(record?.warcPayloadDigest).toBe(`sha256:${id}`)
  expect(record?.httpHeaders?.statusline).toBe('HTTP/1.1 203 Non-Authoritative Information')
  expect(record?.httpHeaders?.headers.get('vary')).toBe('*')
  const block = gunzipSync(bytes).subarray(-(record?.warcContentLength ?? 0) - 4, -4)
  expect(record?.warcBlockDigest).toBe(`sha256:${createHash('sha256').update(block).digest('hex')}`)
  expect(await captures.get(id)).toMatchObject({ url: page.url, fetchedAt: page.fetchedAt, body: page.body })
})

test('the same capture put again, at first or later, adds nothing', async () => {
  const { files, captures } = await openFolder()
  const later = { ...page, fetchedAt: '2026-11-24T08:30:00Z' }
  for (const capture of [page, page, later, later]) await captures.put(capture)
  expect(await files()).toHaveLength(2)
})

test('a document that is handed in again is a revisit without a block', async () => {
  const { dir, files, captures } = await openFolder()
  await captures.put(document)
  await captures.put({ ...document, url: 'https://news.example.org/ferry' })
  const [, second = ''] = (await files()).toSorted()
  const record = await WARCParser.parse([await readFile(join(dir, second))])
  expect([record?.warcType, record?.warcContentType]).toEqual(['revisit', document.contentType])
  expect([record?.warcContentLength, record?.warcRefersToTargetURI]).toEqual([0, document.url])
})

test('all files one after the other are a WARC file', async () => {
  const { dir, files, captures } = await openFolder()
  for (const capture of [page, document, { ...page, url: 'https://other.example.org/' }]) await captures.put(capture)
  const whole = await Promise.all((await files()).toSorted().map((name) => readFile(join(dir, name))))
  const types: string[] = []
  for await (const record of WARCParser.iterRecords([Buffer.concat(whole)])) types.push(record.warcType)
  expect(types.toSorted()).toEqual(['resource', 'response', 'revisit'])
})

test('many putting the same at once leave one whole capture', async () => {
  const { files, captures } = await openFolder()
  const ids = await Promise.all(Array.from({ length: 20 }, () => captures.put(page)))
  expect(new Set(ids).size).toBe(1)
  expect(await files()).toHaveLength(1)
  expect(await captures.get(ids[0] ?? '')).toMatchObject({ body: page.body })
})

test('of many putting the same body from elsewhere at once none is lost', async () => {
  const { files, captures } = await openFolder()
  await Promise.all(
    Array.from({ length: 20 }, (_, n) => captures.put({ ...page, url: `https://news.example.org/${n}` })),
  )
  expect(await files()).toHaveLength(20)
})

test('an archive of before, whose headers warcio wrote, can be read', async () => {
  const { dir, captures } = await openFolder()
  const id = captureIdOf(page.body)
  const frame = { url: page.url, date: page.fetchedAt, warcVersion: 'WARC/1.1', type: 'response' } as const
  const record = WARCRecord.create({ ...frame, httpHeaders: page.headers, statusline: 'HTTP/1.1 200 OK' }, [page.body])
  await mkdir(dirname(fileOf(dir, id)), { recursive: true })
  await writeFile(fileOf(dir, id), await WARCSerializer.serialize(record, { gzip: true }))
  expect(await captures.get(id)).toEqual(page)
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
