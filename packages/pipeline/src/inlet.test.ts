import type { SubmittedPage } from '@copydesk/contracts'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { type Inlet, openInlet, runOf } from './inlet.ts'

let redis: Redis
let inlet: Inlet<SubmittedPage>
beforeEach(async () => {
  redis = new Redis(`${inject('redisUrl')}/4`)
  await redis.flushdb()
  inlet = openInlet('fetch', redis, 1)
})
afterEach(() => redis.disconnect())

const pageId = 'abcdefghijklmnopqrstuvwxyz'
const page: SubmittedPage = { v: 1, pageId, run: 7, priority: 2, url: 'https://paper.example/a' }

test('a message waits under the id of its run, in its priority, for as many attempts as its stage allows', async () => {
  await inlet.send(page)
  const [job] = await inlet.queue.getJobs()
  expect(job).toMatchObject({ id: `${pageId}-7`, data: page })
  expect(job?.opts).toMatchObject({
    priority: 20,
    attempts: 5,
    backoff: { type: 'exponential', delay: 30_000, jitter: 0.5 },
  })
  expect(job?.opts).toMatchObject({ removeOnComplete: true, removeOnFail: { age: 14 * 24 * 3600, count: 10_000 } })
})

test('a run that waits already is not queued twice', async () => {
  await inlet.send(page)
  await inlet.sendAll([page, { ...page, run: 8 }])
  expect(await inlet.queue.getJobCountByTypes('prioritized')).toBe(2)
})

test('what is more urgent is first in line', async () => {
  await inlet.sendAll([5, 10, 1].map((priority) => ({ ...page, run: priority, priority })))
  const waiting = await inlet.queue.getJobs(['prioritized'], 0, -1, true)
  expect(waiting.map(({ data }) => data.priority)).toEqual([1, 5, 10])
})

test('of equal priority the first pages of all hosts go before the others of any', async () => {
  const urls = ['https://a.example/1', 'https://a.example/2', 'https://a.example/3', 'https://b.example/1']
  await inlet.sendAll(urls.map((url, index) => ({ ...page, run: index + 1, url })))
  await inlet.sendAll([{ ...page, run: 9, url: 'https://c.example/1' }])
  const waiting = await inlet.queue.getJobs(['prioritized'], 0, -1, true)
  expect(waiting.map(({ data }) => new URL(data.url).host[0])).toEqual(['a', 'b', 'c', 'a', 'a'])
})

test('a job that was put off can be woken, and others cannot', async () => {
  await inlet.send(page)
  await inlet.queue.add('fetch', { ...page, run: 8 }, { jobId: `${pageId}-8`, delay: 3_600_000 })
  expect(await inlet.wake(`${pageId}-8`, 0)).toBe('woken')
  expect(await inlet.queue.getDelayed(0, 0)).toMatchObject([{ delay: 0 }])
  expect(await inlet.wake(`${pageId}-7`, 0)).toBe('not-waiting')
  expect(await inlet.wake(`${pageId}-9`, 0)).toBe('gone')
})

test.each([
  ['a broken one', { ...page, url: 'nowhere' }, /url/i],
  ['one that is too large', { ...page, note: 'x'.repeat(1_000_001) }, /exceeds the limit/],
])('of messages, %s is never queued', async (_name, message, fault) => {
  await expect(inlet.send(message)).rejects.toThrow(fault)
  expect(await inlet.queue.getJobs()).toEqual([])
})

test.each([
  [`${pageId}-12`, { pageId, run: 12 }],
  [`${pageId}-0`, undefined],
  [`${pageId}`, undefined],
  ['poison', undefined],
  [undefined, undefined],
])('the run of job %s is %o', (id, run) => {
  expect(runOf(id)).toEqual(run)
})
