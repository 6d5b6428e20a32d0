import { once } from 'node:events'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Interruption, LineVerdict } from '@copydesk/contracts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Line, openLine } from './support/line.ts'
import { until } from './support/until.ts'

let line: Line
beforeAll(async () => {
  line = await openLine({ services: { fetcher: 0, cleaner: 0, tagger: 0 } })
})
afterAll(() => line.close())

const text = 'text/plain'
const ndjson = 'application/x-ndjson'
type Answered = LineVerdict & Partial<Interruption>

/** A body that is sent as it is written. */
type Body = string | Buffer | AsyncIterable<string | Buffer>

function post(body: Body, type: string, headers: Record<string, string> = {}, query = ''): Promise<Response> {
  const init = { method: 'POST', headers: { 'content-type': type, ...headers }, body, duplex: 'half' }
  return line.api(`/v1/pages${query}`, init as RequestInit)
}

async function answersOf(answer: Response): Promise<Answered[]> {
  const body = await answer.text()
  expect(answer.status, body).toBe(202)
  expect(answer.headers.get('content-type')).toMatch(/^application\/x-ndjson/)
  expect(body).toMatch(/^$|\n$/)
  return body
    .split('\n')
    .filter(Boolean)
    .map((each) => JSON.parse(each))
}

const stream = async (body: Body, type: string, headers?: Record<string, string>, query?: string) =>
  answersOf(await post(body, type, headers, query))

const summary = (answers: Answered[]) => answers.map(({ line, verdict, reason }) => [line, verdict, reason])
const addresses = (name: string, count: number) =>
  Array.from({ length: count }, (_, n) => `https://paper.example/${name}/${n}`)
const isKnown = async (url: string) => {
  const { rowCount } = await line.db.query('select from pages where url = $1', [url])
  return (rowCount ?? 0) > 0
}

test('a URL a line is answered by a verdict a line, in order; blank lines and comments are left out', async () => {
  const body =
    '\ufeffhttps://paper.example/text/1\r\n\r\n# seen\n  # later\nnope\nhttps://paper.example/text/1#top\n\tftp://paper.example/ \nhttps://paper.example/text/2'
  const answers = await stream(body, text)
  expect(summary(answers)).toEqual([
    [1, 'accepted', undefined],
    [5, 'rejected', 'not-a-url'],
    [6, 'duplicate', undefined],
    [7, 'rejected', 'unsupported-scheme'],
    [8, 'accepted', undefined],
  ])
  expect(answers[0]).toMatchObject({ url: 'https://paper.example/text/1', status: 'under-way' })
  expect(answers[2]?.id).toBe(answers[0]?.id)
})

test('a line of JSON is a URL or a URL with wishes; one that is neither is told what to change', async () => {
  const body = [
    '"https://paper.example/json/1"',
    '{"url":"https://paper.example/json/2","priority":1,"labels":["north"]}',
    '{"url":"https://paper.example/json/3","priority":11}',
    '{"url":"https://paper.example/json/4","urgent":true}',
    '',
    '{"url":',
    'null',
    '42',
    '[]',
    '{"__proto__":{}}',
    '"ftp://paper.example/"',
  ].join('\n')
  const answers = await stream(body, ndjson, {}, '?label=week')
  expect(summary(answers)).toEqual([
    [1, 'accepted', undefined],
    [2, 'accepted', undefined],
    ...[3, 4, 6, 7, 8, 9, 10].map((at) => [at, 'rejected', undefined]),
    [11, 'rejected', 'unsupported-scheme'],
  ])
  expect(answers[2]).toMatchObject({
    url: 'https://paper.example/json/3',
    errors: [{ field: 'priority', value: '11', fix: 'the most is 10' }],
  })
  expect(answers[3]).toMatchObject({ errors: [{ field: 'urgent', fix: expect.stringContaining('leave it out') }] })
  expect(answers[4]).toMatchObject({
    url: '{"url":',
    errors: [{ field: '(line)', fix: expect.stringContaining('JSON') }],
  })
  expect(answers[5]).toMatchObject({ errors: [{ field: '(line)', value: 'null' }] })
  expect(await line.page(answers[1]?.id ?? '')).toMatchObject({ labels: ['north', 'week'] })
})

test('what the address of a call asks for holds for each of its lines', async () => {
  const [first] = await stream('https://paper.example/wishes\n', text, {}, '?label=a')
  await line.db.query("update runs set status = 'dropped', reason = 'gone' where page_id = $1", [first?.id])
  await line.db.query("update pages set status = 'dropped', reason = 'gone' where id = $1", [first?.id])
  expect(await stream('https://paper.example/wishes\n', text)).toMatchObject([{ verdict: 'duplicate', reason: 'gone' }])
  const again = await stream('https://paper.example/wishes\n', text, {}, '?label=b&refetch=true')
  expect(again).toMatchObject([{ verdict: 'accepted' }])
  expect(await line.page(first?.id ?? '')).toMatchObject({ labels: ['a', 'b'], runs: [{ run: 1 }, { run: 2 }] })
})

test('a page that comes twice in a stream is fetched again once, also when its run ends meanwhile', async () => {
  const endRuns = async () => {
    await line.db.query("update runs set status = 'dropped', reason = 'gone' where status = 'under-way'")
    await line.db.query("update pages set status = 'dropped', reason = 'gone' where status = 'under-way'")
  }
  await stream('https://paper.example/twice\n', text)
  await endRuns()
  const isAnswered = Promise.withResolvers<void>()
  async function* twice() {
    yield 'https://paper.example/twice\n'
    await isAnswered.promise
    yield 'https://paper.example/twice\n'
  }
  const answer = await post(twice(), text, {}, '?refetch=true')
  const told: string[] = []
  for await (const chunk of answer.body ?? []) {
    told.push(JSON.parse(String(Buffer.from(chunk))).verdict)
    await endRuns().then(isAnswered.resolve)
  }
  expect(told).toEqual(['accepted', 'duplicate'])
})

test.each(['refetch=maybe', `label=${'x'.repeat(101)}`, 'urgent=1', 'label=a&label=b'])(
  'an address that asks for ?%.20s is answered before a line is read',
  async (query) => {
    const answer = await post('https://paper.example/never\n', text, {}, `?${query}`)
    const name = query.split('=', 1)[0] ?? ''

    expect([answer.status, await answer.json()]).toMatchObject([422, { errors: [{ field: name }] }])
  },
)

test('a line that is too long is passed over, however long, and the next is read', async () => {
  const long = `https://paper.example/${'x'.repeat(16 * 1024)}`
  const longer = 'y'.repeat(3 * 1024 * 1024)
  const answers = await stream(`${long}\n${longer}\nhttps://paper.example/after-long\n${longer}`, text)
  expect(summary(answers)).toEqual([
    [1, 'rejected', 'too-long'],
    [2, 'rejected', 'too-long'],
    [3, 'accepted', undefined],
    [4, 'rejected', 'too-long'],
  ])
  expect(answers[1]?.url).toHaveLength(2_048)
})

test('a line that is not UTF-8 is no URL', async () => {
  const body = Buffer.concat([Buffer.from('https://paper.example/caf'), Buffer.from([0xe9]), Buffer.from('\nnope\n')])
  const answers = await stream(body, text)
  expect(answers[0]).toMatchObject({ line: 1, verdict: 'rejected', errors: [{ fix: 'send text in UTF-8' }] })
  expect(answers[1]).toMatchObject({ line: 2, verdict: 'rejected' })
})

test('a body of any length is answered whole, and a page that came before is a duplicate', async () => {
  const urls = addresses('many', 5_000)
  const answers = await stream(`${[...urls, ...urls].join('\n')}\n`, text)
  expect(answers.map((each) => each.line)).toEqual(Array.from({ length: 10_000 }, (_, at) => at + 1))
  expect(answers.map(({ url }) => url)).toEqual([...urls, ...urls])
  expect(answers.slice(0, 5_000).every(({ verdict }) => verdict === 'accepted')).toBe(true)
  expect(answers.slice(5_000).every(({ verdict }) => verdict === 'duplicate')).toBe(true)
})

test('nothing in it is no fault', async () => {
  expect(await stream('', text)).toEqual([])
  expect(await stream('\n# nothing today\n\n', text)).toEqual([])
})

test('who sends slowly sees each verdict before sending on', async () => {
  const seen = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const
  async function* slowly() {
    yield 'https://paper.example/slow/1\nhttps://paper.exam'
    await seen[0].promise
    yield 'ple/slow/2\n'
    await seen[1].promise
    yield 'https://paper.example/slow/3'
  }
  const answer = await post(slowly(), text)
  let read = ''
  for await (const chunk of answer.body ?? []) {
    read += Buffer.from(chunk).toString()
    if (read.includes('slow/1')) seen[0].resolve()
    if (read.includes('slow/2')) seen[1].resolve()
  }
  expect(read.match(/slow\/\d/g)).toEqual(['slow/1', 'slow/2', 'slow/3'])
})

test('where a body is cut on its way does not matter', async () => {
  const body = Buffer.from('\ufeffhttps://paper.example/übung\r\n"\n\r\nhttps://paper.example/äther\n')
  async function* bytes() {
    for (let at = 0; at < body.length; at++) yield body.subarray(at, at + 1)
  }
  expect((await stream(bytes(), text)).map(({ line, url, verdict }) => [line, url, verdict])).toEqual([
    [1, 'https://paper.example/übung', 'accepted'],
    [2, '"', 'rejected'],
    [4, 'https://paper.example/äther', 'accepted'],
  ])
})

test('a body that breaks off does not end in half a URL', async () => {
  const { hostname, port } = new URL((await line.api('/healthz')).url)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  const chunk = (data: string) => `${Buffer.byteLength(data).toString(16)}\r\n${data}\r\n`
  socket.write(
    `POST /v1/pages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: ${text}\r\nTransfer-Encoding: chunked\r\n\r\n`,
  )
  socket.write(chunk('https://paper.example/cut/whole\nhttps://paper.example/cut/ha'))
  expect(String(await once(socket, 'data'))).toContain('202 Accepted')
  socket.destroy()
  expect(await isKnown('https://paper.example/cut/whole')).toBe(true)
  await stream('https://paper.example/cut/next\n', text)
  expect(await isKnown('https://paper.example/cut/ha')).toBe(false)
})

test('a body may be gzip; one that is broken is answered so', async () => {
  const zipped = gzipSync('https://paper.example/gzip/1\nhttps://paper.example/gzip/2\n')
  const headers = { 'content-encoding': 'gzip' }
  expect(await stream(zipped, text, headers)).toMatchObject([{ verdict: 'accepted' }, { verdict: 'accepted' }])
  const broken = await post(Buffer.from('https://paper.example/gzip/3\n'), text, headers)
  expect([broken.status, await broken.json()]).toMatchObject([400, { title: 'Broken gzip' }])
  const cut = await stream(zipped.subarray(0, -9), text, headers).catch(() => [])
  expect(cut.at(-1)?.verdict ?? 'rejected').not.toBe('accepted')
})

test('gzip that unpacks to a thousand times its bytes is not read to its end; a long list is', async () => {
  const headers = { 'content-encoding': 'gzip' }
  const bomb = await post(gzipSync(Buffer.alloc(64 * 1024 * 1024, '\n')), text, headers)
  expect([bomb.status, await bomb.json()]).toMatchObject([413, { title: 'Too large' }])
  const urls = Array.from({ length: 50_000 }, (_, n) => `ftp://paper.example/gzip/list/${n}\n`)
  expect(await stream(gzipSync(urls.join(''), { level: 9 }), text, headers)).toHaveLength(50_000)
})

test.each([
  ['text/plain; charset=utf-16', {}],
  [text, { 'content-encoding': 'br' }],
  ['text/csv', {}],
])('%s %o is not read', async (type, headers) => {
  expect((await post('https://paper.example/\n', type, headers)).status).toBe(415)
})

test('a database that goes away ends the answer with the line to send again from', async () => {
  const [first = '', ...rest] = addresses('interrupted', 3_000)
  const isCut = Promise.withResolvers<void>()
  async function* interrupted() {
    yield `${first}\n`
    await isCut.promise
    yield rest.join('\n')
  }
  const answer = await post(interrupted(), text)
  let read = ''
  for await (const chunk of answer.body ?? []) {
    read += Buffer.from(chunk).toString()
    if (!read.includes('problem')) await line.toPostgres.cut().then(isCut.resolve)
  }
  const answers = read
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each) as Answered)
  expect(answers).toMatchObject([
    { line: 1, verdict: 'accepted' },
    { line: 2, problem: { status: 503, title: 'Not now' } },
  ])

  const away = await post(`${first}\n`, text)
  expect([away.status, away.headers.get('retry-after')]).toEqual([503, '2'])
  await line.toPostgres.mend()
  await until('the API is ready again', async () => (await line.api('/readyz')).ok || undefined)
  const resumed = await stream(rest.join('\n'), text)
  expect(resumed).toHaveLength(2_999)
  expect(resumed.every(({ verdict }) => verdict === 'accepted')).toBe(true)
})

const key = (name: string) => ({ 'idempotency-key': name })
const submit = (urls: unknown[], headers: Record<string, string>) =>
  line.api('/v1/pages', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ urls }),
  })
const textOf = async (answer: Response) => [answer.status, await answer.text()] as const

test('a call sent again with its key gets its answer again, also at the same time and after a crash', async () => {
  const urls = [...addresses('once', 50), 'nope', { url: 'https://paper.example/once/0', labels: ['x'] }]
  const answers = await Promise.all(Array.from({ length: 8 }, async () => textOf(await submit(urls, key('once-1')))))
  line.service('api').signal('SIGKILL')
  await line.start('api')
  answers.push(await textOf(await submit(urls, key('once-1'))))
  expect(new Set(answers.map((answer) => answer.join())).size).toBe(1)
  const { pages } = JSON.parse(answers[0]?.[1] ?? '') as { pages: LineVerdict[] }
  expect(pages.filter(({ verdict }) => verdict === 'accepted')).toHaveLength(50)
  const { pages: anew } = (await (await submit(urls, {})).json()) as { pages: LineVerdict[] }
  expect(anew.filter(({ verdict }) => verdict === 'accepted')).toEqual([])
})

test('a key belongs to one call', async () => {
  expect((await submit(['https://paper.example/key/1'], key('k'))).status).toBe(202)
  const others = [
    submit(['https://paper.example/key/2'], key('k')),
    post('https://paper.example/key/1\n', text, key('k')),
    line.api('/v1/documents', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...key('k') },
      body: JSON.stringify({ text: 'Harbour opens' }),
    }),
  ]
  for (const other of await Promise.all(others)) {
    const errors = [{ field: 'Idempotency-Key', value: '"k"', fix: expect.stringContaining('choose another') }]
    expect([other.status, await other.json()]).toMatchObject([422, { errors }])
  }
  expect(await isKnown('https://paper.example/key/2')).toBe(false)
})

test('a document sent again with its key gets its answer again', async () => {
  const send = () =>
    line.api('/v1/documents', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...key('document-1') },
      body: JSON.stringify({ text: 'The ice machine of Westmouth runs again', url: 'https://paper.example/ice' }),
    })
  const answers = await Promise.all([send(), send(), send()].map(async (answer) => textOf(await answer)))
  expect(new Set(answers.map((answer) => answer.join())).size).toBe(1)
  expect(answers[0]?.[1]).toContain('"accepted"')
})

test.each(['', 'x'.repeat(256), 'sch\u00f6n', 'tab\there'])('%.20j is no key', async (given) => {
  const answer = await submit(['https://paper.example/key/3'], key(given))
  expect([answer.status, await answer.json()]).toMatchObject([422, { errors: [{ field: 'Idempotency-Key' }] }])
})

test('what was refused is not kept: the call put right may have the same key', async () => {
  expect((await submit([42], key('mended'))).status).toBe(422)
  expect((await submit(['https://paper.example/mended'], key('mended'))).status).toBe(202)
})

test('the keeper removes what is older than a day', async () => {
  await submit(['https://paper.example/swept'], key('swept'))
  await line.db.query("update idempotency set created_at = now() - interval '25 hours' where key = 'swept'")
  line.service('storage').signal('SIGTERM')
  await line.service('storage').gone
  await line.start('storage') // it looks when it takes the lead, and then once an hour
  await until('it is gone', async () => {
    const { rowCount } = await line.db.query("select from idempotency where key = 'swept'")
    return rowCount === 0
  })
})

test('a key is forgotten after a day', async () => {
  const first = await submit(['https://paper.example/day'], key('day'))
  expect(await first.text()).toContain('"accepted"')
  await line.db.query("update idempotency set created_at = now() - interval '24 hours' where key = 'day'")
  const nextDay = await submit(['https://paper.example/day'], key('day'))
  expect(await nextDay.text()).toContain('"duplicate"')
  expect(await (await submit(['https://paper.example/day'], key('day'))).text()).toContain('"duplicate"')
})

test('a stream that broke off and is sent again with its key gets the verdicts it got, and goes on', async () => {
  const urls = addresses('resumed', 4_000)
  async function* cut() {
    yield `# of today\n${urls.slice(0, 1_500).join('\n')}\n`
    await until('some are recorded', async () => (await isKnown(urls[1_499] ?? '')) || undefined)
    throw new Error('the sender dies')
  }
  await expect(post(cut(), text, key('resumed')).then((answer) => answer.text())).rejects.toThrow()
  const body = `# of today\n${urls.join('\n')}\n`
  const answers = await stream(body, text, key('resumed'))
  expect(answers.filter(({ verdict }) => verdict === 'accepted')).toHaveLength(4_000)
  expect(await stream(body, text, key('resumed'))).toEqual(answers)
  const other = body.replace('resumed/3999', 'resumed/4999')
  expect((await stream(other, text, key('resumed'))).at(-1)).toMatchObject({ problem: { status: 422 } })
  const wished = await post(body, text, key('resumed'), '?label=new')
  expect([wished.status, await wished.json()]).toMatchObject([422, { errors: [{ field: 'Idempotency-Key' }] }])
})
