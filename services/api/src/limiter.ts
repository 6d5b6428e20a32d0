import { type Service, within } from '@copydesk/runtime'
import type { Request, RequestHandler, Response } from 'express'
import { Counter } from 'prom-client'
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import type { Config } from './config.ts'
import { keyNameOf } from './gate.ts'
import { networkOf } from './network-of.ts'
import { Problem } from './problem.ts'

/** How long an answer waits for Redis to count it; after a miss Redis is not asked for a while. */
const patienceMs = 250
const quietMs = 1_000

interface Count {
  left: number
  resetMs: number
  isOver: boolean
}

/** Lets a key, or an address that brought none of ours, make so many calls a minute, counted in Redis for all replicas. */
export function openLimiter({ config, redis, metrics }: Service<Config>): RequestHandler {
  const limit = config.API_RATE_PER_MINUTE
  if (limit === 0) return (_request, _response, next) => next()
  const limiter = new RateLimiterRedis({
    storeClient: redis,
    keyPrefix: 'rate',
    points: limit,
    duration: 60,
    inMemoryBlockOnConsumed: limit + 1,
    rejectIfRedisNotReady: true,
  })
  const uncounted = new Counter({
    name: 'copydesk_rate_limit_open_total',
    help: 'Calls that were let through uncounted, since Redis did not answer.',
    registers: [metrics],
  })
  let quietUntil = -Infinity

  /** Undefined when Redis does not say. */
  const count = async (caller: string): Promise<Count | undefined> => {
    if (performance.now() < quietUntil) return undefined
    try {
      const { remainingPoints, msBeforeNext } = await within(patienceMs, limiter.consume(caller))
      return { left: remainingPoints, resetMs: msBeforeNext, isOver: false }
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return { left: 0, resetMs: refusal.msBeforeNext, isOver: true }
      quietUntil = performance.now() + quietMs
      return undefined
    }
  }

  return async (request, response, next) => {
    const counted = await count(callerOf(request, response))
    if (counted) tell(counted, limit, response)
    else uncounted.inc()
    next()
  }
}

function tell({ left, resetMs, isOver }: Count, limit: number, response: Response): void {
  const seconds = String(Math.max(1, Math.ceil(resetMs / 1_000)))
  response.set({ 'ratelimit-limit': String(limit), 'ratelimit-remaining': String(left), 'ratelimit-reset': seconds })
  if (!isOver) return
  const detail = `At most ${limit} calls a minute are answered; ask again in ${seconds} s.`
  throw new Problem(429, 'Too many requests', detail, {}, { 'retry-after': seconds })
}

function callerOf(request: Request, response: Response): string {
  const name = keyNameOf(response)
  return name ? `key:${name}` : `ip:${networkOf(request.ip ?? '')}`
}
