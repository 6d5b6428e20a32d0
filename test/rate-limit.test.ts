import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { apiUrlOf, type Line, openLine } from './support/line.ts'
import { until } from './support/until.ts'

const limit = 60
const keyOf = (name: string) => ({ authorization: `Bearer cd_of-${name}` })
const entryOf = (name: string) => `${name}:read:${createHash('sha256').update(`cd_of-${name}`).digest('hex')}`

let line: Line
let first: string
let second: string
let behindProxy: string
beforeAll(async () => {
  const env = { API_KEYS: ['anna', 'bela', 'cleo'].map(entryOf).join(','), API_RATE_PER_MINUTE: String(limit) }
  line = await openLine({ env, services: { fetcher: 0, cleaner: 0, tagger: 0, storage: 0 } })
  first = apiUrlOf(line.service('api'))
  second = apiUrlOf(await line.start('api'))
  behindProxy = apiUrlOf(await line.start('api', { API_TRUST_PROXY: '127.0.0.0/8' }))
})
afterAll(() => line.close())

const statusOf = async (url: string, headers: Record<string, string>) => (await fetch(url, { headers })).status

/** Asks until there were too many; tells how many were answered before, and the refusal. */
async function askTooOften(url: string, headers: Record<string, string>) {
  let answered = 0
  const refusal = await until('too many', async () => {
    const answer = await fetch(url, { headers })
    if (answer.status === 429) return answer
    answered++
    return undefined
  })
  return { answered, refusal }
}

test('a key has so many calls a minute, whichever replica it asks', async () => {
  const { refusal } = await askTooOften(`${first}/openapi.json`, keyOf('anna'))
  expect(await refusal.json()).toMatchObject({ title: 'Too many requests', status: 429 })
  expect(refusal.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(Number(refusal.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(refusal.headers.get('ratelimit-limit')).toBe(String(limit))
  expect(refusal.headers.get('ratelimit-remaining')).toBe('0')

  const { answered } = await askTooOften(`${second}/openapi.json`, keyOf('anna'))
  expect(answered).toBeLessThan(limit)
  expect(await statusOf(`${first}/openapi.json`, keyOf('bela'))).toBe(200)
})

test('wrong keys and no keys count for their address, whatever they say they were forwarded for', async () => {
  await askTooOften(`${first}/v1/stats`, keyOf('nobody'))
  const spoofed = { 'x-forwarded-for': '203.0.113.77' }
  expect(await statusOf(`${first}/v1/stats`, { ...keyOf('nobody-else'), ...spoofed })).toBe(429)
  expect(await statusOf(`${first}/v1/pages`, spoofed)).toBe(429)
  expect(await statusOf(`${first}/openapi.json`, { ...keyOf('bela'), ...spoofed })).toBe(200)
})

test('behind a proxy that is trusted an address is the one that the proxy saw', async () => {
  await askTooOften(`${behindProxy}/`, { 'x-forwarded-for': '203.0.113.1' })
  expect(await statusOf(`${behindProxy}/`, { 'x-forwarded-for': '198.51.100.9, 203.0.113.1' })).toBe(429)
  expect(await statusOf(`${behindProxy}/`, { 'x-forwarded-for': '203.0.113.1, 203.0.113.2' })).toBe(200)
})

test('health may be asked for without end', async () => {
  for (let n = 0; n < limit + 10; n++) expect(await statusOf(`${first}/healthz`, {})).toBe(200)
})

test.each(['cut', 'hang'] as const)('while Redis is %s nobody is counted, which the metrics count', async (fault) => {
  onTestFinished(() => line.toRedis.mend())
  await line.toRedis[fault]()
  for (let n = 0; n < limit + 10; n++) expect(await statusOf(`${second}/openapi.json`, keyOf('cleo'))).toBe(200)
  const metrics = await (await fetch(`${second}/metrics`, { headers: keyOf('cleo') })).text()
  const [, uncounted] = /^copydesk_rate_limit_open_total\S* (\d+)$/m.exec(metrics) ?? []
  expect(Number(uncounted)).toBeGreaterThan(limit)

  await line.toRedis.mend()
  await until('Redis counts again', async () => {
    const { headers } = await fetch(`${second}/openapi.json`, { headers: keyOf('bela') })
    return headers.has('ratelimit-limit')
  })
})
