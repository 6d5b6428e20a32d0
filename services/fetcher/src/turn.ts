import type { HostState } from '@copydesk/contracts'
import { messageOf } from '@copydesk/runtime'

/** What a request learns about its host, and tells of it. */
export interface Turn {
  /** When it was granted, by the clock of Redis. */
  grantedAt: number
  /** Since the request before was answered; undefined when there was none. */
  spacingMs: number | undefined
  /** How the host stands after the request. */
  state: HostState | undefined
  /** To be called when the request is about to be written to its socket. */
  sent(): void
  /** To be called when the response's headers arrive. */
  answered(): void
  /** The host says that we are too fast, `why` tells how; without a time, we choose one that doubles from time to time. */
  slowDown(retryAfterMs: number | undefined, why: string): void
}

/** A turn, and what its slot wants to hear of it at the end: `report` gives the script's arguments. */
export function newTurn(grantedAt: number, spacingMs: number | undefined, sent: () => void) {
  let verdict: 'none' | 'failed' | 'fine' | 'slow' = 'none'
  let answeredAt: number | undefined
  let askedToWaitMs: number | undefined
  let reason = ''
  const turn: Turn = {
    grantedAt,
    spacingMs,
    state: undefined,
    sent,
    answered() {
      answeredAt = performance.now()
      verdict = 'fine'
    },
    slowDown(retryAfterMs, why) {
      verdict = 'slow'
      askedToWaitMs = retryAfterMs
      reason = why
    },
  }
  const failed = (error: unknown) => {
    verdict = 'failed'
    reason = messageOf(error).slice(0, 200)
  }
  const report = () => {
    const answeredAgo = answeredAt === undefined ? '' : Math.floor(performance.now() - answeredAt)
    return [verdict, answeredAgo, askedToWaitMs ?? '', reason]
  }
  return { turn, report, failed }
}
