import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { Defer } from '@copydesk/pipeline'
import type { Redis } from 'ioredis'
import { Unconnected } from './faults.ts'

const lua = readFileSync(new URL('./slots.lua', import.meta.url), 'utf8')

/** Shorter waits are waited in hand; for longer ones the page goes back to its queue. */
const maxWaitInHandMs = 500

/** How long after its deadline a request that was never reported (its fetcher died) gives its place back. */
const graceMs = 2_000

/** Who asks for a slot of which host, and on which terms. */
interface Claim {
  url: string
  /** The same for every request of one run of a page, so that it finds what was promised to it. */
  holder: string
  /** What the host's robots.txt asks for, when it is known. */
  crawlDelayMs: number | undefined
  /** What a page that has to wait carries along. */
  keep: object
}

/** What a request learns about its host. */
export interface Turn {
  /** To be called when the response's headers arrive. */
  answered(): void
  /** The host says that we are too fast; without a time, we choose one that doubles from time to time. */
  slowDown(retryAfterMs?: number): void
}

/** The right to ask a host, lent to one request at a time. */
export interface Slots {
  /**
   * Runs `request` when its host can take one. Returns undefined when it first had to wait a moment: look again whether
   * the request is still wanted. Throws Defer when the wait is long.
   */
  borrow<T>(claim: Claim, request: (turn: Turn) => Promise<T>): Promise<T | undefined>
}

/** What every host is granted: `places` requests under way at once, started `delayMs` apart. */
export interface SlotsConfig {
  delayMs: number
  places: number
  /** The most that one request can take. */
  requestMs: number
}

/**
 * Spaces and counts the requests to each host (name and port) across all fetchers: a request starts at least one delay after
 * the one before can have reached the server, as its answer shows.
 */
export function openSlots(redis: Redis, { delayMs, places, requestMs }: SlotsConfig): Slots {
  const run = runScript(redis)

  async function borrow<T>(claim: Claim, request: (turn: Turn) => Promise<T>): Promise<T | undefined> {
    const { holder, crawlDelayMs, keep } = claim
    const host = hostOf(claim.url)
    const limits = [holder, places, delayMs]
    const [granted, at] = await run(host, 'take', ...limits, requestMs + graceMs, crawlDelayMs ?? '')
    if (!granted) return waitOrDefer(at, keep)

    const turn = newTurn()
    try {
      return await request(turn)
    } catch (error) {
      if (error instanceof Unconnected) turn.failed()
      throw error
    } finally {
      await run(host, 'release', ...limits, at, ...turn.report())
    }
  }

  return { borrow }
}

function newTurn() {
  let verdict: 'none' | 'failed' | 'fine' | 'slow' = 'none'
  let answeredAt: number | undefined
  let retryAfterMs: number | undefined
  return {
    answered() {
      answeredAt = performance.now()
      verdict = 'fine'
    },
    slowDown(waitMs?: number) {
      verdict = 'slow'
      retryAfterMs = waitMs
    },
    failed() {
      verdict = 'failed'
    },
    report() {
      const answeredAgo = answeredAt === undefined ? '' : Math.floor(performance.now() - answeredAt)
      return [verdict, answeredAgo, retryAfterMs ?? '']
    },
  }
}

async function waitOrDefer(ms: number, keep: object): Promise<undefined> {
  if (ms > maxWaitInHandMs) throw new Defer(Date.now() + ms, 'host', keep)
  await wait(ms)
}

/** `news.example.org:443`: the port is part of the name, as two servers may share a host. */
export function hostOf(url: string): string {
  const { hostname, port, protocol } = new URL(url)
  return `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`
}

type Script = (host: string, ...args: (string | number)[]) => Promise<[number, number]>

function runScript(redis: Redis): Script {
  redis.defineCommand('copydeskSlots', { numberOfKeys: 3, lua })
  const { copydeskSlots } = redis as unknown as { copydeskSlots: Script }
  return (host, ...args) => {
    const key = `slots:{${host}}`
    return copydeskSlots.call(redis, key, `${key}:reserved`, `${key}:flying`, ...args)
  }
}
