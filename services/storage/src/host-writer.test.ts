import type { HostEntry, HostRequest, HostState } from '@copydesk/contracts'
import { type Database, findHost, forgetHostHours, openDatabase } from '@copydesk/database'
import { freshDatabase } from '@copydesk/database/testing'
import { writeHostEntry } from '@copydesk/pipeline'
import { Redis } from 'ioredis'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { drainHosts } from './host-writer.ts'

const log = pino({ level: 'silent' })
const redis = new Redis(`${inject('redisUrl')}/4`)
let db: Database
let hosts = 0
let host: string

beforeAll(async () => {
  db = openDatabase(await freshDatabase(inject('postgresUrl')), () => {})
})
beforeEach(async () => {
  await redis.flushdb()
  host = `paper-${hosts++}.example:443`
})
afterAll(async () => {
  redis.disconnect()
  await db.end()
})

const state: HostState = { delayMs: 1_000, delayFor: 'default', failures: 0 }
const request = (more: Partial<HostRequest> = {}): HostRequest => ({
  host,
  at: '2026-11-24T10:30:00.000Z',
  purpose: 'page',
  url: 'https://paper.example/a',
  ms: 40,
  status: 200,
  bytes: 1_000,
  state,
  ...more,
})
const write = async (...entries: HostEntry[]) => {
  for (const entry of entries) await writeHostEntry(redis, entry)
}
const drain = () => drainHosts(db, redis, log)
const found = async () => (await findHost(db, [host])) ?? expect.fail(`${host} is unknown`)
const hours = async () =>
  (
    await db.query(
      'select requests, bytes, errors, least_spacing_ms as least from host_hours where host = $1 order by hour',
      [host],
    )
  ).rows

test('requests are summed by host and by hour, with the least spacing kept', async () => {
  const failed = { reason: 'timeout', detail: 'no answer in 20 s' }
  await write(request(), request({ spacingMs: 1_300 }), request({ spacingMs: 1_200, bytes: 0, error: failed }))
  await write(request({ at: '2026-11-24T11:00:00.000Z', spacingMs: 1_500 }))
  await drain()
  await write(request({ at: '2026-11-24T11:59:59.999Z', spacingMs: 1_100 }))
  await drain()
  expect(await hours()).toEqual([
    { requests: 3, bytes: 2_000, errors: 1, least: 1_200 },
    { requests: 2, bytes: 2_000, errors: 0, least: 1_100 },
  ])
  expect(await found()).toMatchObject({
    requests: 5,
    bytes: 4_000,
    errors: 1,
    leastSpacingMs: 1_100,
    firstSeen: '2026-11-24T10:30:00.000Z',
    lastRequestAt: '2026-11-24T11:59:59.999Z',
    lastErrors: [{ at: '2026-11-24T10:30:00.000Z', url: 'https://paper.example/a', ...failed }],
  })
  expect(await redis.xlen('hosts')).toBe(0)
})

test('how a host stands is what its last request says, all of it', async () => {
  const soon = new Date(Date.now() + 600_000).toISOString()
  const later = new Date(Date.now() + 900_000).toISOString()
  await write(request({ state: { ...state, failures: 10, pausedUntil: later, why: '10 connections failed in a row' } }))
  await write({ host, at: '2026-11-24T12:00:00.000Z' })
  await drain()
  expect(await found()).toMatchObject({
    state: 'paused',
    until: later,
    failures: 10,
    why: '10 connections failed in a row',
  })
  await write(request({ state: { ...state, delayMs: 4_000, delayFor: 'back-off', backOffUntil: soon } }))
  await drain()
  expect(await found()).toMatchObject({ state: 'backing-off', until: soon, why: null, failures: 0, delayMs: 4_000 })
  await write(request())
  await drain()
  expect(await found()).toMatchObject({ state: 'free', until: null, delayFor: 'default' })
  await write(request({ at: new Date().toISOString(), state: { ...state, delayMs: 60_000, delayFor: 'crawl-delay' } }))
  await drain()
  expect(await found()).toMatchObject({ state: 'delayed', until: expect.stringMatching(/Z$/), delayFor: 'crawl-delay' })
})

test('a pause that has passed is no pause', async () => {
  await write(request({ state: { ...state, pausedUntil: '2026-11-24T10:40:00.000Z' } }))
  await drain()
  expect(await found()).toMatchObject({ state: 'free', until: null })
})

test('news of robots.txt and of rights count no request; each part stays until there is newer', async () => {
  const at = '2026-11-24T10:00:00.000Z'
  const next = '2026-11-24T11:00:00.000Z'
  const robots = { verdict: 'rules', crawlDelayMs: 5_000 } as const
  const page = { url: 'https://paper.example/a', robots: ['noai'], noai: true }
  const tdmrep = { verdict: 'rules', rules: 2, reserved: 1 } as const
  await write({ host, at, robots }, { host, at, rights: { tdmrep } }, { host, at: next, rights: { page } })
  await drain()
  expect(await found()).toMatchObject({
    requests: 0,
    lastRequestAt: null,
    lastSeen: next,
    state: 'free',
    delayMs: null,
  })
  await write(request({ robots: { verdict: 'unreachable', detail: '503', crawlDelayMs: 0 } }))
  await drain()
  expect(await found()).toMatchObject({
    requests: 1,
    robots: { verdict: 'unreachable', detail: '503', crawlDelayMs: 0, at: '2026-11-24T10:30:00.000Z' },
    rights: { page: { ...page, at: next }, tdmrep: { ...tdmrep, at } },
  })
})

test('answers of 429 and 5xx are errors, too; those that say what became of a page are not', async () => {
  await write(...[200, 304, 404, 410, 429, 500, 503].map((status) => request({ status })))
  await drain()
  const { errors, lastErrors } = await found()
  expect([errors, ...(lastErrors ?? []).map(({ detail }) => detail)]).toEqual([3, '503', '500', '429'])
})

test('of errors the last ten are kept, the latest first', async () => {
  const failing = (n: number) => request({ error: { reason: 'server-error', detail: String(n) } })
  await write(...Array.from({ length: 12 }, (_, n) => failing(n)))
  await drain()
  await write(request(), failing(12), failing(13))
  await drain()
  const { lastErrors, errors } = await found()
  expect(errors).toBe(14)
  expect(lastErrors?.map(({ detail }) => Number(detail))).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4])
})

/** A Redis that breaks off where entries would be dropped, as one does whose keeper is killed there. */
const breaking = () =>
  Object.assign(Object.create(redis) as Redis, { xtrim: () => Promise.reject(new Error('killed')) })

test('what was added but not yet dropped when the keeper died is not added again', async () => {
  await write(request(), request())
  await expect(drainHosts(db, breaking(), log)).rejects.toThrow('killed')
  expect(await redis.xlen('hosts')).toBe(2)
  await write(request())
  await drain()
  await drain()
  expect(await found()).toMatchObject({ requests: 3 })
  expect(await redis.xlen('hosts')).toBe(0)
})

test('two keepers at once add each entry once', async () => {
  await write(...Array.from({ length: 50 }, () => request()))
  await Promise.all([drain(), drain(), drain()])
  expect(await found()).toMatchObject({ requests: 50 })
})

test('what is not added stays in the stream', async () => {
  await write(request())
  await db.query('alter table host_hours rename to mislaid')
  await expect(drain()).rejects.toThrow('host_hours')
  await db.query('alter table mislaid rename to host_hours')
  await drain()
  expect(await found()).toMatchObject({ requests: 1 })
})

test('an emptied Redis whose clock was set back is read from its beginning', async () => {
  await write(request())
  await drain()
  await redis.flushdb()
  await redis.xadd('hosts', '1-1', 'entry', JSON.stringify(request()))
  await drain()
  expect(await found()).toMatchObject({ requests: 2 })
  expect(await redis.xlen('hosts')).toBe(0)
})

test('lines that are no entry are left out, logged, and do not stop the others', async () => {
  const odd = [
    'not json',
    '{}',
    '42',
    JSON.stringify({ ...request(), ms: -1 }),
    JSON.stringify({ ...request(), at: 'now' }),
  ]
  for (const text of odd) await redis.xadd('hosts', '*', 'entry', text)
  await redis.xadd('hosts', '*', 'other', 'field', 'and', 'more')
  await write(request({ url: 'https://paper.example/\u0000\ud800', error: { reason: 'x', detail: '\u0000' } }))
  const lines: string[] = []
  await drainHosts(db, redis, pino({}, { write: (line) => void lines.push(line) }))
  expect(await found()).toMatchObject({ requests: 1, errors: 1 })
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ level: 40, broken: 6 }])
})

test('a full batch says that there may be more', async () => {
  const line = redis.pipeline()
  for (let n = 0; n < 1_001; n++) line.xadd('hosts', '*', 'entry', JSON.stringify(request()))
  await line.exec()
  expect([await drain(), await drain(), await drain()]).toEqual([true, false, false])
  expect(await found()).toMatchObject({ requests: 1_001 })
})

test('hours are forgotten after 30 days, in batches', async () => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
  await write(...[29, 31, 32, 33].map((days) => request({ at: daysAgo(days) })))
  await drain()
  expect([await forgetHostHours(db, 2), await forgetHostHours(db, 2), await forgetHostHours(db, 2)]).toEqual([2, 1, 0])
  expect(await hours()).toHaveLength(1)
  expect(await found()).toMatchObject({ requests: 4 })
})
