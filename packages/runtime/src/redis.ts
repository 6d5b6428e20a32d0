import { setTimeout as wait } from 'node:timers/promises'
import { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { messageOf } from './message-of.ts'
import { throttled } from './throttled.ts'

/** Thrown (once connected) when Redis may evict keys: it would lose pages silently. */
export class Evicts extends Error {
  override name = 'Evicts'
}

/** A connection whose commands fail within 1.5 s when Redis is away, instead of waiting. */
export function openRedis(url: string, log: Logger): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: 1_500,
    enableAutoPipelining: true,
    retryStrategy,
  })
  redis.on(
    'error',
    throttled(5_000, (err, missed) => log.warn({ err: messageOf(err), missed }, 'redis does not answer')),
  )
  return redis
}

/** A connection whose commands wait for Redis to come back: for workers, which have nothing better to do. */
export function openPatientRedis(redis: Redis): Redis {
  return redis.duplicate({
    enableOfflineQueue: true,
    maxRetriesPerRequest: null,
    commandTimeout: undefined,
    enableAutoPipelining: false,
    retryStrategy,
  })
}

/** Resolves once `redis` is connected and is known not to evict; waits as long as it takes. Throws {@link Evicts}. */
export async function redisReady(redis: Redis): Promise<void> {
  const policy = await evictionPolicy(redis)
  if (policy === 'noeviction') return
  throw new Evicts(
    `Redis evicts keys (maxmemory-policy is ${policy}); run: redis-cli CONFIG SET maxmemory-policy noeviction`,
  )
}

/** What Redis answers while it is full, cannot write to disk, or is not (yet) the one to write to. */
const refusals = /^(OOM|MISCONF|READONLY|LOADING|NOREPLICAS|MASTERDOWN|BUSY|TRYAGAIN) /

const away = ["Stream isn't writeable", 'Connection is closed', 'Command timed out', 'max retries per request']

/** Whether an error says that Redis cannot be reached or cannot serve for now: waiting mends it. */
export function isRedisAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return refusals.test(error.message) || away.some((sign) => error.message.includes(sign))
}

async function evictionPolicy(redis: Redis): Promise<string | undefined> {
  while (redis.status !== 'ready') await once(redis)
  try {
    return /maxmemory_policy:(\S+)/.exec(await redis.info('memory'))?.[1]
  } catch (error) {
    if (!isRedisAway(error)) throw error
    await wait(retryMs)
    return evictionPolicy(redis)
  }
}

const retryMs = 1_000
const retryStrategy = (times: number) => Math.min(times * 100, 1_000)
const once = (redis: Redis) => new Promise<void>((done) => redis.once('ready', () => done()))
