import { Ended, Retry } from '@copydesk/pipeline'
import { isBotWall } from './bot-wall.ts'
import type { Answer, Get, GetRequest } from './get.ts'
import { firstOf } from './headers.ts'
import type { Journey } from './journey.ts'
import { retryAfterMs } from './retry-after.ts'
import type { Slots, Turn } from './slots.ts'

/** How long a page waits for a host that keeps saying that we are too fast. */
const patienceMs = 24 * 60 * 60 * 1_000

interface VisitRequest extends GetRequest {
  url: string
  journey: Journey
  crawlDelayMs?: number
}

/** Asks once; undefined when the host wants to be asked later. */
export type Ask = () => Promise<Answer | Ended | undefined>

/**
 * One polite request: in a slot of its host, heeding its wish for fewer. `inSlot` does the asking, and what else must be done
 * before anyone else asks that host. Returns undefined when there was no slot yet: look again. Throws Defer for a long wait.
 */
export type Visit = <T>(request: VisitRequest, inSlot: (ask: Ask) => Promise<T>) => Promise<T | undefined>

/** Visits with the slots and the connections of one fetcher. */
export function openVisit({ slots, get }: { slots: Slots; get: Get }): Visit {
  return ({ url, journey, crawlDelayMs, ...request }, inSlot) => {
    const { holder, keep } = journey
    return slots.borrow({ url, holder, crawlDelayMs, keep }, (turn) =>
      inSlot(async () => {
        const answer = await get(url, { ...request, onAnswer: turn.answered })
        if (answer instanceof Ended || !isTooFast(answer)) return answer
        return heed(answer, turn, journey)
      }),
    )
  }
}

function isTooFast(answer: Answer): boolean {
  return (answer.status === 429 || answer.status === 503) && !isBotWall(answer)
}

/** A wait that the host names costs the page no attempt; a 503 that names none is an ordinary failure. */
function heed(answer: Answer, turn: Turn, { keep }: Journey): Answer | undefined {
  const waitMs = retryAfterMs(firstOf(answer.headers, 'retry-after'))
  turn.slowDown(waitMs)
  if (answer.status === 503 && waitMs === undefined) return answer
  keep.toldToWaitSince ??= new Date().toISOString()
  if (Date.now() - Date.parse(keep.toldToWaitSince) < patienceMs) return undefined
  throw new Retry('server-error', `${answer.status} since ${keep.toldToWaitSince}`)
}
