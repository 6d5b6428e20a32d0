import { type DeadLetterReason, endings } from '@copydesk/contracts'
import { printable } from './way-out.ts'

const isReason = (word: string): word is DeadLetterReason => endings['dead-lettered'].some((reason) => reason === word)

/** What BullMQ writes when workers died again and again with the job in hand. */
const stalledOut = 'job stalled more than allowable limit'

/** Reads a dead job's reason from its last error, which begins with it; any other error is internal. */
export function deadLetterReason(failedReason: string): { reason: DeadLetterReason; detail: string } {
  if (failedReason.startsWith(stalledOut)) return { reason: 'poison', detail: failedReason }
  const [reason = '', ...detail] = failedReason.split(': ')
  if (!isReason(reason)) return { reason: 'internal-error', detail: printable(failedReason) }
  return { reason, detail: printable(detail.join(': ')) }
}
