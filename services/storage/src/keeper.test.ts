import { acceptPages, type Database, findPage, openDatabase } from '@copydesk/database'
import { freshDatabase } from '@copydesk/database/testing'
import { type Conveyor, jobId, openConveyor } from '@copydesk/pipeline'
import { Redis } from 'ioredis'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { openCollector } from './collector.ts'
import { openReconciler } from './reconciler.ts'
import { relay } from './relay.ts'
import { drainTrail } from './trail-writer.ts'

const log = pino({ level: 'silent' })
const redis = new Redis(`${inject('redisUrl')}/3`)
let db: Database
let conveyor: Conveyor
let next = 0

beforeAll(async () => {
  db = openDatabase(await freshDatabase(inject('postgresUrl')), () => {})
})
beforeEach(async () => {
  await redis.flushdb()
  conveyor = openConveyor(redis, 1)
})
afterAll(async () => {
  redis.disconnect()
  await db.end()
})

function newPage(name: string) {
  const id = name.padEnd(26, 'z')
  return { id, url: `https://paper.example/${id}`, host: 'paper.example', priority: 5, labels: [] }
}

/** A page that was accepted and put on the conveyor. */
async function underWay(): Promise<{ pageId: string; run: number }> {
  const page = newPage('x'.repeat(++next))
  await acceptPages(db, [page], false)
  await relay(db, conveyor)
  return { pageId: page.id, run: 1 }
}

const fetchJob = (run: { pageId: string; run: number }) => conveyor.inlets.fetch.queue.getJob(jobId(run))

/** Ends a job as BullMQ does when it is out of attempts. */
async function failJob(run: { pageId: string; run: number }, failedReason: string): Promise<void> {
  const { queue } = conveyor.inlets.fetch
  await redis.zrem(queue.toKey('prioritized'), jobId(run))
  await redis.zadd(queue.toKey('failed'), Date.now(), jobId(run))
  await redis.hset(queue.toKey(jobId(run)), { failedReason, finishedOn: Date.now() })
}

test.each([
  ['timeout: no answer in 20 s', 'timeout', 'no answer in 20 s'],
  ['TypeError: x is not a function', 'internal-error', 'TypeError: x is not a function'],
  ['job stalled more than allowable limit', 'poison', 'job stalled more than allowable limit'],
  ['broken-message: url: is missing', 'broken-message', 'url: is missing'],
])('a dead job ends its run: %s', async (failedReason, reason, detail) => {
  const run = await underWay()
  await failJob(run, failedReason)
  const collect = openCollector(db, conveyor, log)
  await collect()
  expect(await findPage(db, run.pageId)).toMatchObject({
    status: 'dead-lettered',
    reason,
    runs: [{ stage: 'fetch', detail }],
  })
  expect(await (await fetchJob(run))?.getState()).toBe('failed')
})

test('runs whose job is gone start again; those that have one are left alone', async () => {
  const lost = await underWay()
  const kept = await underWay()
  await (await fetchJob(lost))?.remove()
  const reconcile = openReconciler(db, conveyor, log)
  await reconcile()
  await relay(db, conveyor)
  expect(await fetchJob(lost)).toBeDefined()
  expect((await findPage(db, kept.pageId))?.runs).toHaveLength(1)
  expect(await conveyor.inlets.fetch.queue.getJobCountByTypes('prioritized')).toBe(2)
})

test('a page that the queue refuses ends, and keeps no other from it', async () => {
  const [refused, other] = [newPage('refused'), newPage('other')]
  const send = conveyor.inlets.fetch.send
  conveyor.inlets.fetch.send = (page) =>
    page.pageId === refused.id ? Promise.reject(new Error('exceeds the limit')) : send(page)
  conveyor.inlets.fetch.sendAll = () => Promise.reject(new Error('exceeds the limit'))
  await acceptPages(db, [refused, other], false)
  await relay(db, conveyor)
  expect(await findPage(db, refused.id)).toMatchObject({ status: 'dead-lettered', reason: 'broken-message' })
  expect(await fetchJob({ pageId: other.id, run: 1 })).toBeDefined()
})

test('while Redis cannot take them, runs stay in the outbox', async () => {
  const page = newPage('patient')
  const { sendAll } = conveyor.inlets.fetch
  conveyor.inlets.fetch.sendAll = () =>
    Promise.reject(new Error("OOM command not allowed when used memory > 'maxmemory'."))
  await acceptPages(db, [page], false)
  await expect(relay(db, conveyor)).rejects.toThrow('OOM')
  conveyor.inlets.fetch.sendAll = sendAll
  await relay(db, conveyor)
  expect(await fetchJob({ pageId: page.id, run: 1 })).toBeDefined()
})

test('a waiting job whose run has ended is removed', async () => {
  const run = await underWay()
  await db.query(`update runs set status = 'dropped', reason = 'gone' where page_id = $1`, [run.pageId])
  await openReconciler(db, conveyor, log)()
  expect(await fetchJob(run)).toBeUndefined()
})

test('the trail is drained into the ledger, and lines that are no entry do not stop it', async () => {
  const run = await underWay()
  const entry = {
    ...run,
    stage: 'fetch',
    attempt: 1,
    outcome: 'passed',
    at: '2026-11-23T10:00:00Z',
    ms: 5,
    waitedMs: 1,
    worker: 'w',
    version: '0',
  }
  await redis.xadd('trail', '*', 'entry', '{"odd":true}')
  await redis.xadd('trail', '*', 'entry', 'not json')
  await redis.xadd('trail', '*', 'entry', JSON.stringify(entry))
  await drainTrail(db, redis)
  expect((await findPage(db, run.pageId))?.runs[0]?.trail).toMatchObject([entry])
  expect(await redis.xlen('trail')).toBe(0)
})

test('what waits at a stage is counted with its age', async () => {
  await underWay()
  expect(await conveyor.counts('fetch')).toMatchObject({ waiting: 1, active: 0, failed: 0 })
  expect((await conveyor.counts('fetch')).oldestWaitingMs).toBeGreaterThanOrEqual(0)
  expect((await conveyor.counts('tag')).oldestWaitingMs).toBeNull()
})
