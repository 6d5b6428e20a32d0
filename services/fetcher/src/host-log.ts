import type { HostEntry } from '@copydesk/contracts'
import { writeHostEntry } from '@copydesk/pipeline'
import { type Service, throttled } from '@copydesk/runtime'
import type { Redis } from 'ioredis'

/** Tells the host ledger of a request, or of news without one. Never rejects: no page is worth less because its host's ledger has a gap. */
export type HostLog = (entry: HostEntry) => Promise<void>

/** Opens the way to the host ledger; what Redis does not take is missing there, and is logged. */
export function openHostLog(redis: Redis, log: Service['log']): HostLog {
  const onLost = throttled(5_000, (err, missed) => log.warn({ err, missed }, 'the host ledger misses a request'))
  return (entry) => writeHostEntry(redis, entry).catch(onLost)
}
