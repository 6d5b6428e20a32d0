import type { TrailEntry } from '@copydesk/contracts'
import { Defer, Ended, Retry } from './outcome.ts'
import { Quarantine } from './read-message.ts'

/** How a message left a stage, and why. */
export type WayOut = Pick<TrailEntry, 'outcome' | 'reason' | 'detail' | 'captureId'>

/** What a product may carry that the trail tells, too: the reason it was made for, and where its bytes are. */
interface Told {
  reason?: string
  captureId?: string
}

/** How what a step returned is told in the trail. */
export function wayOfResult(result: object): WayOut {
  if (!(result instanceof Ended)) {
    const { reason, captureId } = result as Told
    return { ...told('passed', reason), ...(captureId && { captureId }) }
  }
  return told(result.status === 'stored' ? 'passed' : 'dropped', result.reason, result.detail)
}

/** How what a step threw is told in the trail. */
export function wayOfError(error: unknown): WayOut {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof Defer) return told('deferred', undefined, message)
  if (error instanceof Quarantine) return told('quarantined', 'broken-message', message)
  return told('failed', error instanceof Retry ? error.reason : 'internal-error', message)
}

function told(outcome: WayOut['outcome'], reason?: string, detail?: string): WayOut {
  return { outcome, ...(reason && { reason }), ...(detail && { detail: printable(detail) }) }
}

/** Text from elsewhere as one line of at most 300 characters without control characters. */
export function printable(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ').slice(0, 300)
}
