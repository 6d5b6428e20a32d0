import { TrailEntry } from '@copydesk/contracts'
import type { Redis } from 'ioredis'
import { z } from 'zod'

const stream = 'trail'
const mostKept = 1_000_000

const Line = z
  .string()
  .transform((text, { addIssue }) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      addIssue('not JSON')
      return z.NEVER
    }
  })
  .pipe(TrailEntry)

/** Adds an entry to the stream that the keeper drains into the ledger. */
export async function writeTrail(redis: Redis, entry: TrailEntry): Promise<void> {
  await redis.xadd(stream, 'MAXLEN', '~', mostKept, '*', 'entry', JSON.stringify(entry))
}

interface ReadEntry {
  /** The stream's own id: unique, in order of writing. */
  streamId: string
  entry: TrailEntry
}

/** The oldest entries of the stream, at most `count`. Lines that are no trail entry are left out. */
export async function readTrail(
  redis: Redis,
  count: number,
): Promise<{ entries: ReadEntry[]; lastId: string | undefined }> {
  const lines = await redis.xrange(stream, '-', '+', 'COUNT', count)
  const entries = lines.flatMap(([streamId, fields]) => {
    const parsed = Line.safeParse(fields[1])
    return parsed.success ? [{ streamId, entry: parsed.data }] : []
  })
  return { entries, lastId: lines.at(-1)?.[0] }
}

/** Drops all entries up to and including `lastId`. */
export async function dropTrail(redis: Redis, lastId: string): Promise<void> {
  const [ms, sequence] = lastId.split('-')
  await redis.xtrim(stream, 'MINID', `${ms}-${BigInt(sequence ?? '0') + 1n}`)
}
