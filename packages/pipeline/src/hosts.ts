import { randomUUID } from 'node:crypto'
import { HostEntry } from '@copydesk/contracts'
import type { Redis } from 'ioredis'

const stream = 'hosts'
const mostKept = 1_000_000

/** Redis names its entries by the time, so that an emptied Redis whose clock was set back names them anew. This tells the two apart. */
const nameKey = 'hosts:name'

/** Adds an entry to the stream that the keeper drains into the host ledger. */
export async function writeHostEntry(redis: Redis, entry: HostEntry): Promise<void> {
  await redis.xadd(stream, 'MAXLEN', '~', mostKept, '*', 'entry', JSON.stringify(entry))
}

/** How far a stream has been read: its name, and the id of the last entry taken. */
export interface HostCursor {
  stream: string
  lastId: string
}

interface ReadHosts {
  entries: HostEntry[]
  /** Lines that are no entry. */
  broken: number
  cursor: HostCursor
}

/** Whether there is anything to read or to drop. */
export async function hasHostEntries(redis: Redis): Promise<boolean> {
  return (await redis.xlen(stream)) > 0
}

/** The oldest entries after `cursor`, at most `count` lines, and the cursor after them. */
export async function readHostEntries(redis: Redis, cursor: HostCursor, count: number): Promise<ReadHosts> {
  const name = await nameOf(redis)
  const from = name === cursor.stream ? `(${cursor.lastId}` : '-'
  const lines = await redis.xrange(stream, from, '+', 'COUNT', count)
  const entries = lines.flatMap(([, [, text = '']]) => entryIn(text))
  const lastId = lines.at(-1)?.[0] ?? (name === cursor.stream ? cursor.lastId : '0-0')
  return { entries, broken: lines.length - entries.length, cursor: { stream: name, lastId } }
}

/** Drops what has been read. */
export async function dropHostEntries(redis: Redis, { lastId }: HostCursor): Promise<void> {
  const [ms, sequence] = lastId.split('-')
  await redis.xtrim(stream, 'MINID', `${ms}-${BigInt(sequence ?? '0') + 1n}`)
}

async function nameOf(redis: Redis): Promise<string> {
  await redis.setnx(nameKey, randomUUID())
  return (await redis.get(nameKey)) ?? ''
}

function entryIn(text: string): HostEntry | [] {
  try {
    return HostEntry.safeParse(JSON.parse(text)).data ?? []
  } catch {
    return []
  }
}
