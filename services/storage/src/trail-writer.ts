import { type Database, saveTrail } from '@copydesk/database'
import { dropTrail, readTrail } from '@copydesk/pipeline'
import type { Redis } from 'ioredis'

const batch = 1_000

/** Moves trail entries from the stream to the ledger; each is written once. Says whether there may be more. */
export async function drainTrail(db: Database, redis: Redis): Promise<boolean> {
  const { entries, lastId } = await readTrail(redis, batch)
  if (!lastId) return false
  await saveTrail(db, entries)
  await dropTrail(redis, lastId)
  return entries.length === batch
}
