import { readFileSync } from 'node:fs'
import type { HostState } from '@copydesk/contracts'
import type { Redis } from 'ioredis'

const lua = readFileSync(new URL('./slots.lua', import.meta.url), 'utf8')
const dueKey = 'slots:due'
const mostDue = 100

/** Runs that were just promised a moment: holder and ms from now, in turn. */
export type Calls = (string | number)[]

interface Answers {
  take: [granted: number, at: number, more: number, calls: Calls]
  release: [
    delayMs: number,
    delayFor: HostState['delayFor'],
    backOffMs: number,
    pauseMs: number,
    failures: number,
    why: string,
    calls: Calls,
  ]
  sent: [calls: Calls]
  leave: [calls: Calls]
  tend: [calls: Calls]
  renew: number
}

type Argument = string | number

/** Runs one verb of `slots.lua` for a host. */
export type Script = <Verb extends keyof Answers>(
  host: string,
  verb: Verb,
  holder: string,
  ...more: Argument[]
) => Promise<Answers[Verb]>

interface Limits {
  places: number
  delayMs: number
  leaseMs: number
}

/** Loads the script into a connection. */
export function openScript(redis: Redis, { places, delayMs, leaseMs }: Limits): Script {
  redis.defineCommand('copydeskSlots', { numberOfKeys: 5, lua })
  const { copydeskSlots } = redis as unknown as { copydeskSlots: (...args: Argument[]) => Promise<never> }
  return (host, verb, holder, ...more) => {
    const key = `slots:{${host}}`
    const keys = [key, `${key}:waiting`, `${key}:called`, `${key}:flying`, dueKey]
    return copydeskSlots.call(redis, ...keys, verb, host, holder, places, delayMs, leaseMs, ...more)
  }
}

/** Hosts where somebody waits and nobody came who was called, by the clock of Redis. */
export async function dueHosts(redis: Redis): Promise<string[]> {
  const [seconds] = await redis.time()
  return redis.zrangebyscore(dueKey, '-inf', Number(seconds) * 1_000, 'LIMIT', 0, mostDue)
}

/** How a host stands after a request. */
export function stateOf([delayMs, delayFor, backOffMs, pauseMs, failures, why]: Answers['release']): HostState {
  const restrained = delayFor === 'back-off' || backOffMs > 0 || pauseMs > 0
  return {
    ...{ delayMs, delayFor, failures },
    ...(backOffMs > 0 && { backOffUntil: inMs(backOffMs) }),
    ...(pauseMs > 0 && { pausedUntil: inMs(pauseMs) }),
    ...(restrained && why && { why }),
  }
}

function inMs(ms: number): string {
  return new Date(Date.now() + ms).toISOString()
}
