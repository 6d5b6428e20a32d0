import { addToHosts, type Database } from '@copydesk/database'
import { dropHostEntries, hasHostEntries, readHostEntries } from '@copydesk/pipeline'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'

const batch = 1_000

/** Moves entries from the stream to the host ledger; each counts once. Says whether there may be more. */
export async function drainHosts(db: Database, redis: Redis, log: Logger): Promise<boolean> {
  if (!(await hasHostEntries(redis))) return false
  const { entries, broken, cursor } = await addToHosts(db, (taken) => readHostEntries(redis, taken, batch))
  await dropHostEntries(redis, cursor)
  if (broken) log.warn({ broken }, 'entries that the host ledger cannot read; they are left out')
  return entries.length + broken === batch
}
