import { randomUUID } from 'node:crypto'
import type { Redis } from 'ioredis'

/** A lease that nobody renews for so long is over: its fetcher died. */
const leaseMs = 10_000

const giveBack = `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end`

/**
 * Does `work` while no other fetcher, nor another page in this one, does what goes by the same key. Returns undefined, the work
 * undone, when somebody is at it.
 */
export async function alone<T>(redis: Redis, key: string, work: () => Promise<T>): Promise<{ result: T } | undefined> {
  const token = randomUUID()
  if (!(await redis.set(key, token, 'PX', leaseMs, 'NX'))) return undefined
  // What cannot be renewed lapses; then the work may be done twice.
  const renewal = setInterval(() => void redis.pexpire(key, leaseMs).catch(() => {}), leaseMs / 4)
  try {
    return { result: await work() }
  } finally {
    clearInterval(renewal)
    await redis.eval(giveBack, 1, key, token)
  }
}
