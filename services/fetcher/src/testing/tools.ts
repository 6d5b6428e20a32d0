import type { Capture } from '@copydesk/captures'
import type { SubmittedPage } from '@copydesk/contracts'
import { Defer, Ended, Retry } from '@copydesk/pipeline'
import type { Redis } from 'ioredis'
import { onTestFinished } from 'vitest'
import { type GetOptions, openGet } from '../get.ts'
import { fetchPage } from '../process.ts'
import { openRobots } from '../robots.ts'
import { openSlots } from '../slots.ts'
import type { Tools } from '../tools.ts'
import { openVisit } from '../visit.ts'
import { loopbackDns, loopbackPolicy, openTestRedis } from './site.ts'

/** Requests in a world whose every name is on loopback. */
export function openTestGet(options: Partial<GetOptions> = {}) {
  const { get, close } = openGet({
    policy: loopbackPolicy,
    userAgent: 'Copydesk/1.2.3 (+https://desk.example)',
    maxBytes: 100_000,
    timeoutMs: 10_000,
    resolve: loopbackDns,
    ...options,
  })
  onTestFinished(() => close())
  return get
}

interface TestToolsOptions extends Partial<GetOptions> {
  delayMs?: number
}

/** The tools of a fetcher in that world; what it archives is in `archive`. */
export function openTestTools({ delayMs = 0, ...options }: TestToolsOptions = {}) {
  const { policy = loopbackPolicy, timeoutMs = 10_000 } = options
  const redis = openTestRedis()
  const slots = openSlots(redis, { delayMs, places: 1, requestMs: timeoutMs })
  const visit = openVisit({ slots, get: openTestGet(options) })
  const archive: Capture[] = []
  const captures: Tools['captures'] = {
    async put(capture) {
      archive.push(capture)
      return ''
    },
  }
  const now = async () => new Date()
  return { policy, visit, robots: openRobots({ redis, visit, policy }), captures, now, archive, redis }
}

/** A page on its first run. */
export function submitted(url: string, more: Partial<SubmittedPage> = {}): SubmittedPage {
  return { v: 1, pageId: 'k'.repeat(26), run: 1, priority: 5, url, ...more }
}

/** How a page, an answer or a fault leaves, in two words. */
export async function wayOutOf(result: Promise<{ status: unknown }>): Promise<string> {
  const outcome = await result.catch((error: unknown) => error)
  if (outcome instanceof Ended) return `${outcome.status} ${outcome.reason}`
  if (outcome instanceof Retry) return `retry ${outcome.reason}`
  if (outcome instanceof Defer) return `defer ${outcome.waitedFor}`
  if (outcome instanceof Error) throw outcome
  return `passed ${(outcome as { status: number }).status}`
}

/** How fetching a page ends. */
export function fetched(page: SubmittedPage, tools: Tools = openTestTools()): Promise<string> {
  return wayOutOf(fetchPage(page, tools))
}

/** What Redis calls now, in ms. */
export async function timeOf(redis: Redis): Promise<number> {
  const [seconds, micros] = await redis.time()
  return Number(seconds) * 1_000 + Math.floor(Number(micros) / 1_000)
}

/** How long a page is sent away, in ms; 0 when it was served. */
export async function waitOf(asked: Promise<unknown>): Promise<number> {
  const now = Date.now()
  try {
    await asked
    return 0
  } catch (error) {
    if (error instanceof Defer) return error.untilMs - now
    throw error
  }
}
