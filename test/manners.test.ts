import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type Line, openLine } from './support/line.ts'
import { rawAnswer } from './support/raw.ts'

let line: Line
let url: string
beforeAll(async () => {
  line = await openLine({ services: { fetcher: 0, cleaner: 0, tagger: 0, storage: 0 } })
  url = (await line.api('/')).url
})
afterAll(() => line.close())

const host = 'Host: 127.0.0.1\r\n'
const close = 'Connection: close\r\n'
const json = 'Content-Type: application/json\r\n'

test('an API without keys says so when it starts', () => {
  expect(line.service('api').output()).toContain('the API has no keys: whoever reaches it may use it')
})

test.each([
  ['no HTTP at all', 'HELLO\r\n\r\n', 400],
  ['no Host', `GET / HTTP/1.1\r\n${close}\r\n`, 400],
  ['a method that does not exist', `FETCH / HTTP/1.1\r\n${host}\r\n`, 400],
  ['two lengths', `POST /v1/pages HTTP/1.1\r\n${host}${json}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400],
  [
    'a length and chunks',
    `POST /v1/pages HTTP/1.1\r\n${host}${json}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    400,
  ],
  ['a chunk of no size', `POST /v1/pages HTTP/1.1\r\n${host}${json}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 400],
  ['another coding before chunked', `POST /v1/pages HTTP/1.1\r\n${host}Transfer-Encoding: chunked, x\r\n\r\n`, 400],
  ['a line break in a header', `GET / HTTP/1.1\r\n${host}X: a\nb\r\n\r\n`, 400],
  ['an address of 20 KB', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${host}\r\n`, 431],
  ['headers of 20 KB', `GET / HTTP/1.1\r\n${host}X: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ['a key of 1 MB', `GET / HTTP/1.1\r\n${host}Authorization: Bearer ${'a'.repeat(1_000_000)}\r\n\r\n`, 431],
  ['TRACE', `TRACE /v1/pages HTTP/1.1\r\n${host}${close}\r\n`, 405],
  ['OPTIONS', `OPTIONS /v1/pages HTTP/1.1\r\n${host}${close}Origin: https://elsewhere.example\r\n\r\n`, 405],
  ['OPTIONS of all', `OPTIONS * HTTP/1.1\r\n${host}${close}\r\n`, 404],
])('%s is turned away', async (_name, request, status) => {
  const answer = await rawAnswer(url, request)
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(answer).not.toMatch(/^access-control/im)
  expect(answer).not.toMatch(/node_modules|\.ts:\d| {4}at /)
})

test('what is no request ends a connection that has been answered before, or is being answered', async () => {
  const good = `GET / HTTP/1.1\r\n${host}\r\n`
  const answers = await rawAnswer(url, `${good}${good}HELLO\r\n\r\n`)
  expect(answers).not.toMatch(/^HTTP\/1\.1 5/m)
  const health = await rawAnswer(url, `GET /healthz HTTP/1.1\r\n${host}\r\n`, /alive/)
  expect(health).toMatch(/^HTTP\/1\.1 200 /)
})

test('what does not arrive in time is ended: headers after 10 s, a body after 30 s, whether or not it is read', async () => {
  const begun = (path: string) => `POST ${path} HTTP/1.1\r\n${host}${json}Content-Length: 100\r\n\r\n{`
  const [headers, body, unread] = await Promise.all([
    rawAnswer(url, `GET / HTTP/1.1\r\n${host}X: `),
    rawAnswer(url, begun('/v1/pages')),
    rawAnswer(url, begun('/nothing')),
  ])
  expect(headers).toMatch(/^HTTP\/1\.1 408 [\s\S]*"title":"Too slow"/)
  expect(body).toMatch(/^HTTP\/1\.1 408 [\s\S]*"title":"Too slow"/)
  expect(unread).toMatch(/^HTTP\/1\.1 404 /)
})

test.each([
  ['/', 200],
  ['/openapi.json', 200],
  ['/docs', 200],
  ['/docs/nothing', 404],
  ['/v1/pages/none', 404],
  ['/v1/stats', 200],
  ['/queues/', 200],
  ['/queues/nothing', 404],
  ['/queues/api/queues', 200],
])('%s says what it may load, who may frame it, and not what it is made with', async (path, status) => {
  const { status: found, headers } = await line.api(path)
  expect(found).toBe(status)
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).toContain("default-src 'none'")
  expect(policy.includes("'unsafe-inline'")).toBe(path.startsWith('/queues'))
  expect(policy).not.toMatch(/script-src [^;]*unsafe|https?:|\*/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.has('x-powered-by')).toBe(false)
})

test('of the docs only the files of the page are there, and browsers keep them', async () => {
  const page = await (await line.api('/docs')).text()
  const files = [...page.matchAll(/(?:href|src)="(\/docs\/[^"]+)"/g)].map(([, path]) => path ?? '')
  expect(files.length).toBeGreaterThan(2)
  for (const path of files) {
    const answer = await line.api(path)
    expect([answer.status, answer.headers.get('cache-control')], path).toEqual([200, 'public, max-age=3600'])
    const headers = { 'if-none-match': answer.headers.get('etag') ?? '', 'cache-control': 'max-age=0' }
    const again = await line.api(path, { headers })
    expect(again.status, path).toBe(304)
  }
  for (const path of ['swagger-ui-bundle.js.map', 'package.json', 'README.md', 'index.html', '%2e%2e/src/app.ts']) {
    expect((await line.api(`/docs/${path}`)).status, path).toBe(404)
  }
})

test('without keys no other name for this machine is answered to', async () => {
  const ask = (name: string, path: string) => rawAnswer(url, `GET ${path} HTTP/1.1\r\nHost: ${name}\r\n${close}\r\n`)
  for (const name of ['127.0.0.1', 'localhost:3000', '[::1]:3000']) {
    expect(await ask(name, '/v1/stats'), name).toMatch(/^HTTP\/1\.1 200 /)
  }
  for (const name of ['rebound.example', 'localhost.rebound.example:3000', '192.0.2.1', '']) {
    expect(await ask(name, '/v1/stats'), name).toMatch(/^HTTP\/1\.1 40[03] /)
  }
  expect(await ask('any.example', '/healthz')).toMatch(/^HTTP\/1\.1 200 /)
})

test('a page of another site cannot submit anything through the browser of somebody in here', async () => {
  const body = 'https://paper.example/planted'
  for (const headers of [
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'same-site' },
  ]) {
    const answer = await line.api('/v1/pages', {
      method: 'POST',
      headers: { 'content-type': 'text/plain', ...headers },
      body,
    })
    expect([answer.status, await answer.json()], JSON.stringify(headers)).toMatchObject([403, { title: 'Forbidden' }])
  }
  const own = { origin: new URL(url).origin, 'sec-fetch-site': 'same-origin' }
  const answer = await line.api('/v1/pages', {
    method: 'POST',
    headers: { 'content-type': 'text/plain', ...own },
    body,
  })
  expect(answer.status).toBe(202)
})

test('a fault of ours is logged, and its cause not told', async () => {
  await line.db.query('alter table articles rename to mislaid')
  onTestFinished(async () => void (await line.db.query('alter table mislaid rename to articles')))
  const answer = await line.api(`/v1/articles/${'a'.repeat(26)}`)
  const text = await answer.text()
  expect(answer.status).toBe(500)
  expect(JSON.parse(text)).toEqual({
    type: 'about:blank',
    title: 'Internal error',
    status: 500,
    detail: 'Something went wrong here; it has been logged.',
  })
  expect(line.service('api').output()).toContain('does not exist')
})
