import { type DeadLetterReason, endings } from '@copydesk/contracts'
import { printable } from './way-out.ts'

const reasons: readonly string[] = endings['dead-lettered']

/** What BullMQ writes when workers died again and again with the job in hand. */
const stalledOut = 'job stalled more than allowable limit'

/** Reads a dead job's reason from its last error, which begins with it; any other error is internal. */
export function deadLetterReason(failedReason: string): { reason: DeadLetterReason; detail: string } {
  const detail = printable(failedReason)
  if (failedReason.startsWith(stalledOut)) return { reason: 'poison', detail }
  const reason = failedReason.slice(0, Math.max(0, failedReason.indexOf(':')))
  return { reason: reasons.includes(reason) ? (reason as DeadLetterReason) : 'internal-error', detail }
}
