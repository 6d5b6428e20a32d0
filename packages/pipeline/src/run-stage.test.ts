import type { FetchedPage, SubmittedPage, TrailEntry } from '@copydesk/contracts'
import { BaseConfig, openRedis, redisReady } from '@copydesk/runtime'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { pino } from 'pino'
import { Registry } from 'prom-client'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { openInlet } from './inlet.ts'
import { Defer, drop, Killed, Retry, unchanged } from './outcome.ts'
import { runStage, type Step } from './run-stage.ts'
import { readTrail } from './trail.ts'

const url = `${inject('redisUrl')}/1`
const log = pino({ level: 'silent' })
const closers: (() => unknown)[] = []
let redis: Redis

beforeEach(async () => {
  redis = new Redis(url)
  await redis.flushdb()
})
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
  redis.disconnect()
})

const pageId = 'abcdefghijklmnopqrstuvwxyz'
const page: SubmittedPage = { v: 1, pageId, run: 1, priority: 5, url: 'https://paper.example/a' }
const fetched: FetchedPage = {
  v: 1,
  pageId,
  run: 1,
  priority: 5,
  url: page.url,
  finalUrl: page.url,
  status: 200,
  fetchedAt: '2026-11-23T10:00:00Z',
  captureId: '0'.repeat(64),
  contentType: 'text/html',
  charset: 'utf-8',
}

async function runFetch(step: Step<'fetch'>, config: Partial<BaseConfig> = {}): Promise<void> {
  const own = openRedis(url, log)
  closers.push(() => own.disconnect())
  await runStage('fetch', step, {
    name: 'fetcher',
    version: '0.0.0',
    config: { ...BaseConfig.parse({ STAGE_BACKOFF_FACTOR: 0.001, STALLED_CHECK_MS: 100 }), ...config },
    log,
    redis: own,
    redisReady: redisReady(own),
    metrics: new Registry(),
    health: () => {},
    needs: () => {},
    onStop: (release) => void closers.push(release),
  })
}

/** Puts a message on the fetch queue as it is, whether it keeps the contract or not. */
async function enqueue(data: object): Promise<void> {
  const queue = new Queue('fetch', { connection: redis })
  await queue.add('fetch', data, { jobId: `${pageId}-1`, removeOnComplete: true })
}

const jobsOf = (stage: string) => new Queue(stage, { connection: redis }).getJobs()
const failedJob = async () => (await new Queue('fetch', { connection: redis }).getFailed())[0]

async function trail(count: number): Promise<TrailEntry[]> {
  await expect.poll(async () => (await readTrail(redis, 100)).entries.length).toBeGreaterThanOrEqual(count)
  return (await readTrail(redis, 100)).entries.map(({ entry }) => entry)
}

test('what a step returns goes to the next stage, with the keys of the message that this stage does not know', async () => {
  await runFetch(async () => fetched)
  await enqueue({ ...page, fromTheFuture: { kept: true } })
  expect(await trail(1)).toMatchObject([{ pageId, run: 1, stage: 'fetch', attempt: 1, outcome: 'passed' }])
  const [next, ...others] = await jobsOf('clean')
  expect(next).toMatchObject({ id: `${pageId}-1`, data: { ...fetched, fromTheFuture: { kept: true } } })
  expect(others).toEqual([])
  await expect.poll(() => jobsOf('fetch')).toEqual([])
})

test.each([
  ['dropped', drop('gone', '410'), { status: 'dropped', reason: 'gone', detail: '410' }],
  ['passed', unchanged('304'), { status: 'stored', reason: 'unchanged', detail: '304' }],
] as const)('an ending goes straight to store and is told as %s', async (outcome, ended, ending) => {
  await runFetch(async () => ended)
  await enqueue(page)
  expect(await trail(1)).toMatchObject([{ outcome, reason: ended.reason }])
  const [stored] = await jobsOf('store')
  expect(stored?.data).toMatchObject({ pageId, run: 1, ending: { stage: 'fetch', ...ending } })
  expect(await jobsOf('clean')).toEqual([])
})

test('a page that is told to wait comes back then with what it kept, and no attempt is spent', async () => {
  const seen: SubmittedPage[] = []
  await runFetch(async (message) => {
    seen.push(message)
    if (!message.hops) throw new Defer(Date.now() + 50, 'host', { hops: ['https://paper.example/b'] })
    return fetched
  })
  await enqueue(page)
  const [waited, passed] = await trail(2)
  expect(waited).toMatchObject({ outcome: 'deferred', attempt: 1 })
  expect(passed).toMatchObject({ outcome: 'passed', attempt: 1, waitedFor: 'host' })
  expect(seen[1]?.hops).toEqual(['https://paper.example/b'])
  expect((await jobsOf('clean'))[0]?.data).not.toHaveProperty('runner')
})

test('whose wait is over goes before those that stand in line', async () => {
  await runFetch(async () => {
    throw new Defer(Date.now() + 3_600_000, 'host', {}, '12 of its host come first')
  })
  const inlet = openInlet('fetch', redis, 0.001)
  await inlet.send(page)
  expect(await trail(1)).toMatchObject([{ outcome: 'deferred', detail: '12 of its host come first' }])
  await expect.poll(() => inlet.queue.getDelayed()).toMatchObject([{ priority: 0 }])
})

test('a step that fails is tried as often as its stage allows, and is then a dead letter with its reason', async () => {
  await runFetch(async () => {
    throw new Retry('timeout', 'no answer in 20 s')
  })
  await openInlet('fetch', redis, 0.001).send(page)
  const entries = await trail(5)
  expect(entries.map(({ outcome, attempt, reason }) => [outcome, attempt, reason])).toEqual(
    [1, 2, 3, 4, 5].map((attempt) => ['failed', attempt, 'timeout']),
  )
  await expect.poll(async () => (await failedJob())?.failedReason).toBe('timeout: no answer in 20 s')
})

test('a page that kills its parser is tried once more and no further', async () => {
  await runFetch(async () => {
    throw new Killed('the child ran out of memory')
  })
  await openInlet('fetch', redis, 0.001).send(page)
  await expect.poll(async () => (await failedJob())?.attemptsMade).toBe(2)
  expect((await failedJob())?.failedReason).toBe('poison: the child ran out of memory')
})

test('a page whose lock was lost while it was in hand is taken again once that is over, and no more than once', async () => {
  const took: string[] = []
  await runFetch(
    async () => {
      took.push('began')
      if (took.length === 1) {
        await redis.del(`bull:fetch:${pageId}-1:lock`)
        await trail(1) // of who takes it meanwhile
      }
      took.push('ended')
      return fetched
    },
    { LOCK_MS: 2_000 },
  )
  await enqueue(page)
  await expect.poll(() => jobsOf('fetch')).toEqual([])
  expect(took).toEqual(['began', 'ended', 'began', 'ended'])
  expect((await trail(3)).map(({ outcome }) => outcome)).toEqual(['deferred', 'passed', 'passed'])
})

test.each([
  ['a key is missing', { v: 1, pageId, run: 1, url: undefined }],
  ['the version is no number', { ...page, v: 'x' }],
  ['it is no object', []],
])('a message that breaks its contract is quarantined at once: %s', async (_name, data) => {
  await runFetch(async () => fetched)
  await enqueue(data)
  expect(await trail(1)).toMatchObject([{ outcome: 'quarantined', reason: 'broken-message' }])
  await expect.poll(async () => (await failedJob())?.failedReason).toMatch(/^broken-message: /)
})

test('a version this worker does not know is left for one that does', async () => {
  await runFetch(async () => fetched, { STAGE_BACKOFF_FACTOR: 1 })
  await enqueue({ ...page, v: 2 })
  expect(await trail(1)).toMatchObject([{ outcome: 'deferred', attempt: 1 }])
  const [job] = await jobsOf('fetch')
  await expect.poll(() => job?.getState()).toBe('delayed')
  expect(job?.data).toMatchObject({ v: 2, url: page.url })
})

test('what is too large for the queue ends as too-large instead of failing for ever', async () => {
  await runFetch(async () => ({ ...fetched, etag: 'x'.repeat(1_100_000) }))
  await enqueue(page)
  expect(await trail(1)).toMatchObject([{ outcome: 'dropped', reason: 'too-large' }])
})
