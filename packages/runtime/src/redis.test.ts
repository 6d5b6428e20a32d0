import type { Redis } from 'ioredis'
import { pino } from 'pino'
import { expect, inject, onTestFinished, test } from 'vitest'
import { isRedisAway, openRedis, redisReady } from './redis.ts'

const log = pino({ level: 'silent' })

function open(url: string): Redis {
  const redis = openRedis(url, log)
  onTestFinished(() => redis.disconnect())
  return redis
}

test('a Redis that never evicts is ready', async () => {
  await redisReady(open(inject('redisUrl')))
})

test('a command fails at once, and recognisably, while Redis is away', async () => {
  const redis = open('redis://127.0.0.1:1')
  const failed = await redis.ping().catch((error: unknown) => error)
  expect(isRedisAway(failed)).toBe(true)
})

test.each([
  ["OOM command not allowed when used memory > 'maxmemory'.", true],
  ["READONLY You can't write against a read only replica.", true],
  ['MISCONF Redis is configured to save RDB snapshots, but …', true],
  ['WRONGTYPE Operation against a key holding the wrong kind of value', false],
  ['ERR value is not an integer or out of range', false],
])('whether waiting mends %s: %s', (message, away) => {
  expect(isRedisAway(new Error(message))).toBe(away)
})
