import { Redis } from 'ioredis'
import type { Logger } from 'pino'
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
    retryStrategy,
  })
  redis.on(
    'error',
    throttled(5_000, (err, missed) => log.warn({ err: message(err), missed }, 'redis does not answer')),
  )
  return redis
}

/** A connection whose commands wait for Redis to come back: for workers, which have nothing better to do. */
export function openPatientRedis(redis: Redis): Redis {
  return redis.duplicate({
    enableOfflineQueue: true,
    maxRetriesPerRequest: null,
    commandTimeout: undefined,
    retryStrategy,
  })
}

/** Resolves once `redis` is connected and is known not to evict; waits as long as it takes. Throws {@link Evicts}. */
export async function redisReady(redis: Redis): Promise<void> {
  while (redis.status !== 'ready') await once(redis)
  const policy = /maxmemory_policy:(\S+)/.exec(await redis.info('memory'))?.[1]
  if (policy === 'noeviction') return
  throw new Evicts(
    `Redis evicts keys (maxmemory-policy is ${policy}); run: redis-cli CONFIG SET maxmemory-policy noeviction`,
  )
}

const away = ["Stream isn't writeable", 'Connection is closed', 'Command timed out', 'max retries per request']

/** Whether an error says that Redis could not be reached, rather than that it refused. */
export function isRedisAway(error: unknown): boolean {
  return error instanceof Error && away.some((sign) => error.message.includes(sign))
}

const retryStrategy = (times: number) => Math.min(times * 100, 1_000)
const once = (redis: Redis) => new Promise<void>((done) => redis.once('ready', () => done()))
const message = (error: unknown) =>
  error instanceof AggregateError ? error.errors.map(String).join(', ') : String(error)
