import type { Capture } from '@copydesk/captures'
import type { HostEntry, SubmittedPage } from '@copydesk/contracts'
import { Defer, Ended, type Inlet, Retry } from '@copydesk/pipeline'
import { isRedisAway } from '@copydesk/runtime'
import type { Redis } from 'ioredis'
import { onTestFinished } from 'vitest'
import { type GetOptions, openGet } from '../get.ts'
import { fetchPage } from '../process.ts'
import { openRobots } from '../robots.ts'
import { openSlots, type Slots, type SlotsConfig } from '../slots.ts'
import type { Tools } from '../tools.ts'
import { openVisit } from '../visit.ts'
import { loopbackDns, loopbackPolicy, openTestRedis } from './site.ts'

type Wake = Inlet<unknown>['wake']

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
  const { policy = loopbackPolicy } = options
  const redis = openTestRedis()
  const slots = openTestSlots(redis, { delayMs })
  const told: HostEntry[] = []
  const tell = async (entry: HostEntry) => void told.push(entry)
  const visit = openVisit({ slots, get: openTestGet(options), tell })
  const archive: Capture[] = []
  const captures: Tools['captures'] = {
    async put(capture) {
      archive.push(capture)
      return ''
    },
  }
  const room: Tools['room'] = { wait: async () => {}, write: (_keep, work) => work() }
  const robots = openRobots({ redis, visit, policy })
  const tdm: Tools['tdm'] = { rightsFor: async () => undefined, ask: () => {} }
  return { policy, visit, leave: slots.leave, robots, tdm, tell, captures, room, archive, told, redis }
}

/** Slots of a fetcher whose waiting pages are woken by nobody, unless the test does it. */
export function openTestSlots(
  redis: Redis,
  config: Partial<SlotsConfig> = {},
  wake: Wake = async () => 'woken',
): Slots {
  const onError = (error: unknown) => {
    if (!isRedisAway(error)) throw error // its connection ends with the test, perhaps in the midst of a call
  }
  const slots = openSlots({ redis, wake, onError }, { delayMs: 1_000, places: 1, share: 16, ...config })
  onTestFinished(() => slots.close())
  return slots
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
