import type { HostRequest } from '@copydesk/contracts'
import { Ended, printable, Retry } from '@copydesk/pipeline'
import { messageOf } from '@copydesk/runtime'
import { isBotWall } from './bot-wall.ts'
import type { Answer, Get, GetRequest } from './get.ts'
import { firstOf } from './headers.ts'
import type { HostLog } from './host-log.ts'
import type { Journey } from './journey.ts'
import { retryAfterMs } from './retry-after.ts'
import { hostOf, type Slots } from './slots.ts'
import type { Turn } from './turn.ts'

/** How long a page waits for a host that keeps saying that we are too fast. */
const patienceMs = 24 * 60 * 60 * 1_000

interface VisitRequest extends GetRequest {
  url: string
  journey: Journey
  purpose: HostRequest['purpose']
  crawlDelayMs?: number
}

/** An answer, and when it was asked for, by the clock of Redis that all fetchers share: it decides which of two is the newer. */
export interface Visited extends Answer {
  askedAt: string
}

/** Asks once; undefined when the host wants to be asked later. */
export type Ask = () => Promise<Visited | Ended | undefined>

/**
 * One polite request: in a slot of its host, heeding its wish for fewer. `inSlot` does the asking, and what else must be done
 * before anyone else asks that host. Returns undefined when there was no slot yet: look again. Throws Defer for a long wait.
 */
export type Visit = <T>(request: VisitRequest, inSlot: (ask: Ask) => Promise<T>) => Promise<T | undefined>

interface VisitTools {
  slots: Slots
  get: Get
  tell: HostLog
}

/** Visits with the slots and the connections of one fetcher; the host ledger is told of each. */
export function openVisit({ slots, get, tell }: VisitTools): Visit {
  return async ({ url, journey, crawlDelayMs, purpose, ...request }, inSlot) => {
    const { holder, priority, keep } = journey
    let asked: { turn: Turn; result: Result; ms: number } | undefined

    const askIn = async (turn: Turn) => {
      const startedAt = performance.now()
      const result = await settle(get(url, { ...request, onSent: turn.sent, onAnswer: turn.answered }))
      asked = { turn, result, ms: Math.round(performance.now() - startedAt) }
      return judge(result, turn, journey)
    }
    try {
      return await slots.borrow({ url, holder, priority, crawlDelayMs, keep }, (turn) => inSlot(() => askIn(turn)))
    } finally {
      if (asked) await tell(entryOf(url, purpose, asked))
    }
  }
}

function judge(result: Result, turn: Turn, journey: Journey): Visited | Ended | undefined {
  if (result instanceof Error) throw result
  if (result instanceof Ended) return result
  const answer = isTooFast(result) ? heed(result, turn, journey) : result
  return answer && { ...answer, askedAt: isoOf(turn.grantedAt) }
}

const isoOf = (ms: number): string => new Date(ms).toISOString()

type Result = Answer | Ended | Error

async function settle(request: Promise<Answer | Ended>): Promise<Result> {
  return request.catch((error: unknown) => (error instanceof Error ? error : new Error(messageOf(error))))
}

function isTooFast(answer: Answer): boolean {
  return (answer.status === 429 || answer.status === 503) && !isBotWall(answer)
}

/** A wait that the host names costs the page no attempt; a 503 that names none is an ordinary failure. */
function heed(answer: Answer, turn: Turn, { keep }: Journey): Answer | undefined {
  const waitMs = retryAfterMs(firstOf(answer.headers, 'retry-after'))
  turn.slowDown(
    waitMs,
    `answered ${answer.status}, ${waitMs ? `Retry-After ${waitMs / 1_000} s` : 'without Retry-After'}`,
  )
  if (answer.status === 503 && waitMs === undefined) return answer
  keep.toldToWaitSince ??= new Date().toISOString()
  if (Date.now() - Date.parse(keep.toldToWaitSince) < patienceMs) return undefined
  throw new Retry('server-error', `${answer.status} since ${keep.toldToWaitSince}`)
}

function entryOf(
  url: string,
  purpose: HostRequest['purpose'],
  { turn, result, ms }: { turn: Turn; result: Result; ms: number },
): HostRequest {
  const { grantedAt, spacingMs, state } = turn
  const answered = !(result instanceof Ended || result instanceof Error)
  return {
    host: hostOf(url),
    at: isoOf(grantedAt),
    purpose,
    url,
    ms,
    bytes: answered ? result.wireBytes : 0,
    ...(answered ? { status: result.status } : { error: errorOf(result) }),
    ...(spacingMs !== undefined && { spacingMs }),
    state: state ?? { delayMs: 0, delayFor: 'default', failures: 0 },
  }
}

function errorOf(result: Ended | Error): { reason: string; detail: string } {
  if (result instanceof Ended) return { reason: result.reason, detail: printable(result.detail ?? '') }
  return { reason: result instanceof Retry ? result.reason : 'internal-error', detail: printable(result.message) }
}
