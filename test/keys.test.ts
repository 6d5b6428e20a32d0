import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Line, openLine } from './support/line.ts'
import { rawAnswer } from './support/raw.ts'

const scopes = ['read', 'write', 'admin'] as const
const keyOf = (scope: string) => `cd_sesame-of-${scope}`
const entryOf = (scope: string) => `${scope}er:${scope}:${createHash('sha256').update(keyOf(scope)).digest('hex')}`

let line: Line
beforeAll(async () => {
  const env = { API_KEYS: scopes.map(entryOf).join(',') }
  line = await openLine({ env, services: { fetcher: 0, cleaner: 0, tagger: 0, storage: 0 } })
})
afterAll(() => line.close())

interface Description {
  paths: Record<string, Record<string, { description: string }>>
}

const id = 'a'.repeat(26)
const json = { 'content-type': 'application/json' }
const bearer = (key: string) => ({ authorization: `Bearer ${key}` })
const basic = (key: string, user = 'anybody') => ({
  authorization: `Basic ${Buffer.from(`${user}:${key}`).toString('base64')}`,
})

const guarded = [
  ['read', 'GET', '/metrics'],
  ['admin', 'GET', '/queues'],
  ['admin', 'GET', '/queues/'],
  ['admin', 'GET', '/queues/static/favicon-32x32.png'],
  ['admin', 'GET', '/queues/api/queues'],
  ['admin', 'PUT', '/queues/api/queues/fetch/pause'],
] as const

/** Its body is wrong on purpose: it is not to be looked at before the key. */
const ask = (method: string, path: string, headers: Record<string, string> = {}) =>
  line.api(path, { method, headers: { ...headers, ...json }, ...(method === 'POST' && { body: '{' }) })

async function expectGuarded(scope: (typeof scopes)[number], method: string, path: string): Promise<void> {
  const without = await ask(method, path)
  expect([without.status, await without.json()], `${method} ${path}`).toMatchObject([
    401,
    { title: 'Unauthorized', status: 401 },
  ])
  expect(without.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(without.headers.get('www-authenticate')).toMatch(/^Bearer realm="Copydesk", Basic realm="Copydesk"/)

  for (const [at, each] of scopes.entries()) {
    const answer = await ask(method, path, bearer(keyOf(each)))
    if (at >= scopes.indexOf(scope)) {
      expect([401, 403], each).not.toContain(answer.status)
      continue
    }
    expect([answer.status, await answer.json()]).toMatchObject([
      403,
      { detail: `The key ${each}er is of scope ${each}; this needs a key of scope ${scope}.` },
    ])
  }
}

test.each(guarded)('%s is needed for %s %s, and is asked for before all else', expectGuarded)

test('every call of the description needs the scope that it names, and asks for it before all else', async () => {
  const { paths } = (await (await line.api('/openapi.json')).json()) as Description
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { description }]) => ({ method, path, description })),
  )
  expect(calls).not.toEqual([])
  for (const { method, path, description } of calls) {
    const [, scope = 'none'] = /Needs a key of scope (\w+)/.exec(description) ?? []
    await expectGuarded(scope as (typeof scopes)[number], method.toUpperCase(), path.replace('{id}', id))
  }
})

test.each(['/', '/healthz', '/readyz', '/docs', '/openapi.json'])('%s needs no key', async (path) => {
  expect((await line.api(path)).status).toBe(200)
})

test.each([
  ['a key nobody has', bearer('cd_unknown')],
  ['the hash of a key', bearer(entryOf('admin').split(':')[2] ?? '')],
  ['a key with more behind it', bearer(`${keyOf('admin')}x`)],
  ['a key of 10 KB', bearer('k'.repeat(10_000))],
  ['an empty key', { authorization: 'Bearer ' }],
  ['no scheme', { authorization: keyOf('admin') }],
  ['another scheme', { authorization: `Digest ${keyOf('admin')}` }],
  ['two keys in one header', bearer(`${keyOf('admin')}, Bearer ${keyOf('admin')}`)],
  ['a basic user without a password', { authorization: `Basic ${Buffer.from(keyOf('admin')).toString('base64')}` }],
  ['a basic password nobody has', basic('cd_unknown')],
  ['no base64', { authorization: 'Basic ***' }],
  ['a cookie', { cookie: `key=${keyOf('admin')}` }],
  ['another header', { 'x-api-key': keyOf('admin') }],
])('%s is no key', async (_name, headers: Record<string, string>) => {
  const answer = await ask('GET', '/v1/stats', headers)
  expect([answer.status, await answer.json()]).toMatchObject([401, { title: 'Unauthorized' }])
})

test.each(['key', 'api_key', 'access_token', 'authorization'])(
  'a key in the query string as %s is none',
  async (name) => {
    expect((await ask('GET', `/v1/stats?${name}=${keyOf('admin')}`)).status).toBe(401)
  },
)

test('a second Authorization header makes both worthless', async () => {
  const header = `Authorization: Bearer ${keyOf('admin')}\r\n`
  const request = (headers: string) =>
    `GET /v1/stats HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n${headers}\r\n`
  const { url } = await line.api('/')
  expect(await rawAnswer(url, request(header))).toMatch(/^HTTP\/1\.1 200 /)
  expect(await rawAnswer(url, request(header + header))).toMatch(/^HTTP\/1\.1 401 /)
})

test.each(['', 'anybody', 'with spaces', 'ünïcode'])(
  'a browser sends the key as the password of “%s”',
  async (user) => {
    expect((await ask('GET', '/queues/api/queues', basic(keyOf('admin'), user))).status).toBe(200)
  },
)

test('another site cannot use a key that a browser remembers', async () => {
  const headers = { ...basic(keyOf('admin')), 'sec-fetch-site': 'cross-site' }
  expect((await ask('PUT', '/queues/api/queues/fetch/pause', headers)).status).toBe(403)
  const olderBrowser = { ...basic(keyOf('admin')), origin: 'https://elsewhere.example' }
  expect((await ask('POST', '/v1/pages', olderBrowser)).status).toBe(403)
})

test('no key and no hash is ever logged', async () => {
  await ask('GET', `/v1/stats?key=${keyOf('admin')}`, bearer(keyOf('write')))
  await ask('GET', '/v1/stats', bearer('cd_unknown-and-secret'))
  const output = line.service('api').output()
  expect(output).toContain('listening')
  expect(output).not.toMatch(/cd_|[0-9a-f]{64}/)
  expect(output).not.toContain('has no keys')
})
