import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Line, openLine } from './support/line.ts'
import { rejected } from './support/reached.ts'
import { until } from './support/until.ts'

let line: Line
beforeAll(async () => {
  line = await openLine({ services: { fetcher: 0, cleaner: 0, tagger: 0 } })
})
afterAll(() => line.close())

test.each(rejected)('%.40s is rejected as %s, and leaves no row', async (url, reason) => {
  const [verdict] = await line.post([url])
  expect(verdict).toMatchObject({ verdict: 'rejected', reason })
  expect(verdict).not.toHaveProperty('id')
})

test('verdicts come in the order of the URLs, one each; the same page twice is a duplicate', async () => {
  const verdicts = await line.post(['https://paper.example/one#top', 'nope', 'https://PAPER.example/one?utm_source=x'])
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['accepted', 'rejected', 'duplicate'])
  expect(verdicts[2]).toMatchObject({
    id: verdicts[0]?.id,
    status: 'under-way',
    url: 'https://PAPER.example/one?utm_source=x',
  })
})

test('labels and priority are kept with the page', async () => {
  const [verdict] = await line.post([{ url: 'https://paper.example/two', priority: 1, labels: ['north', 'sea'] }])
  expect(await line.page(verdict?.id ?? '')).toMatchObject({
    status: 'under-way',
    stage: 'fetch',
    labels: ['north', 'sea'],
  })
})

test.each([
  ['no JSON', '{"urls":', 400, /not valid JSON/],
  ['null', 'null', 422, /give an object/],
  ['a string', '"https://paper.example/"', 422, /give an object/],
  ['no urls', '{}', 422, /urls: give an array/],
  ['no URL in it', '{"urls":[]}', 422, /urls: give at least one/],
  ['a number as URL', '{"urls":["https://paper.example/a",42]}', 422, /urls\.1: give a URL as a string/],
  ['a URL that is an array', '{"urls":[{"url":["x"]}]}', 422, /urls\.0\.url: give the URL as a string/],
  [
    'a priority out of range',
    '{"urls":[{"url":"https://paper.example/a","priority":11}]}',
    422,
    /urls\.0\.priority: the most is 10/,
  ],
  ['an unknown key', '{"urls":["https://paper.example/a"],"urgent":true}', 422, /^urgent: leave it out/],
  [
    'a key of the prototype',
    '{"urls":["https://paper.example/a"],"__proto__":{"x":1}}',
    422,
    /^__proto__: leave it out/,
  ],
  [
    'JSON of a depth no schema has',
    `{"urls":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    422,
    /urls\.0: give a URL as a string/,
  ],
])('a body that does not fit is answered with what to change: %s', async (_name, body, status, detail) => {
  const answer = await line.api('/v1/pages', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(await answer.json()).toMatchObject({
    title: expect.any(String),
    status,
    detail: expect.stringMatching(detail),
  })
})

test('a wrong value is named with its field and the fix', async () => {
  const answer = await line.submit({ urls: [{ url: 'https://paper.example/a', priority: 'high' }] })
  expect(await answer.json()).toMatchObject({
    errors: [{ field: 'urls.0.priority', value: '"high"', fix: 'give a whole number from 1 (first) to 10' }],
  })
})

test('ten thousand URLs fit in a call, one more does not, nor do 2 MB', async () => {
  const urls = Array.from({ length: 10_000 }, (_, n) => `https://paper.example/many/${n}`)
  const most = await line.submit({ urls })
  expect(most.status).toBe(202)
  expect(((await most.json()) as { pages: unknown[] }).pages).toHaveLength(10_000)
  const more = await line.submit({ urls: [...urls, 'https://paper.example/many/10000'] })
  expect([more.status, await more.json()]).toMatchObject([413, { detail: expect.stringContaining('10000') }])
  const longer = await line.submit({ urls: ['x'.repeat(2 * 1024 * 1024)] })
  expect([longer.status, await longer.json()]).toMatchObject([413, { detail: expect.stringContaining('2097152') }])
})

test.each([
  ['PUT', '/v1/pages', 'POST, GET, HEAD'],
  ['GET', '/v1/documents', 'POST'],
  ['DELETE', '/v1/stats', 'GET, HEAD'],
  ['POST', '/healthz', 'GET, HEAD'],
])('%s %s is answered with what is allowed', async (method, path, allow) => {
  const answer = await line.api(path, { method })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow])
})

test('another site cannot act on the queues through the browser of an operator', async () => {
  const headers = { 'sec-fetch-site': 'cross-site' }
  expect((await line.api('/queues/api/queues/fetch/add', { method: 'POST', headers })).status).toBe(403)
  expect((await line.api('/queues/api/queues', { headers })).status).toBe(200)
})

test.each(['text/html', 'application/json; charset=utf-16'])('%s is not read', async (type) => {
  const answer = await line.api('/v1/pages', { method: 'POST', headers: { 'content-type': type }, body: '{}' })
  expect(answer.status).toBe(415)
})

test('a form is no JSON', async () => {
  const answer = await line.api('/v1/pages', { method: 'POST', body: new URLSearchParams({ urls: 'x' }) })
  expect(answer.status).toBe(415)
})

test.each([
  '/v1/pages/none',
  '/v1/pages/%00',
  `/v1/pages/${'a'.repeat(26)}`,
  `/v1/articles/${'a'.repeat(26)}`,
  '/v1/articles/x',
  '/nothing',
])('there is nothing at %s', async (path) => {
  const answer = await line.api(path)
  expect([answer.status, await answer.json()]).toMatchObject([404, { title: 'Not found' }])
})

test('an address that cannot be decoded is said to be the fault', async () => {
  const answer = await line.api('/v1/pages/%E0%A4%A')
  expect([answer.status, await answer.json()]).toMatchObject([400, { title: 'Bad request' }])
})

test('stats count pages and runs by status, and show every stage', async () => {
  const stats = await until('the outbox is empty', async () => {
    const found = (await (await line.api('/v1/stats')).json()) as {
      outbox: number
      pages: { count: number }[]
      stages: object
    }
    return found.outbox === 0 && found
  })
  expect(stats).toMatchObject({
    pages: [{ status: 'under-way', reason: null, count: expect.any(Number) }],
    runs: [{ status: 'under-way', reason: null, count: expect.any(Number) }],
    articles: 0,
    stages: {
      fetch: {
        waiting: stats.pages[0]?.count,
        active: 0,
        delayed: 0,
        failed: 0,
        consumers: 0,
        oldestWaitingMs: expect.any(Number),
      },
      clean: { waiting: 0, oldestWaitingMs: null },
      tag: { waiting: 0 },
      store: { waiting: 0, consumers: 1 },
    },
  })
})

test('the dashboard shows all stages', async () => {
  const answer = await line.api('/queues/')
  const page = await answer.text()
  expect([answer.status, page]).toMatchObject([200, expect.stringContaining('<div id="root">')])
  expect(page, 'nothing from other hosts').not.toMatch(/https?:/)
  const { queues } = (await (await line.api('/queues/api/queues')).json()) as { queues: { name: string }[] }
  expect(queues.map(({ name }) => name)).toEqual(['fetch', 'clean', 'tag', 'store'])
})

test('health, readiness and metrics are answered by the API and by each worker', async () => {
  const { healthUrl } = line.service('storage')
  for (const base of [healthUrl, line.service('api').healthUrl]) {
    expect(await (await fetch(`${base}/healthz`)).json()).toEqual({ alive: true })
    expect(await (await fetch(`${base}/readyz`)).json()).toEqual({ ready: true, missing: {} })
    expect(await (await fetch(`${base}/metrics`)).text()).toContain('process_cpu_user_seconds_total')
  }
  const metrics = await (await line.api('/metrics?from=prometheus')).text()
  expect(metrics).toContain('copydesk_stage_jobs{stage="fetch",state="waiting"')
  expect(metrics).toMatch(/copydesk_oldest_waiting_seconds\{stage="fetch",service="api"\} [1-9]/)
})
