import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { holdBack } from './backpressure.ts'

let redis: Redis
beforeEach(async () => {
  redis = new Redis(`${inject('redisUrl')}/2`, { maxRetriesPerRequest: null })
  await redis.flushdb()
})
afterEach(() => redis.disconnect())

test('a stage pauses while the next one is full, and goes on when a fifth of it has drained', async () => {
  const next = new Queue('next', { connection: redis })
  const worker = new Worker('before', async () => {}, { connection: redis })
  const pressure = holdBack(worker, next, 5)

  const jobs = await next.addBulk(Array.from({ length: 5 }, (_, n) => ({ name: 'x', data: { n } })))
  await pressure.check()
  expect([worker.isPaused(), pressure.resumedAt()]).toEqual([true, 0])

  await jobs[0]?.remove()
  await pressure.check()
  expect(worker.isPaused()).toBe(false)
  expect(pressure.resumedAt()).toBeGreaterThan(0)

  pressure.stop()
  await worker.close()
})
