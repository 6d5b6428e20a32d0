import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { ifThere } from './if-there.ts'
import { readName } from './paths.ts'
import { unpackHead } from './record.ts'
import { findArchive, shelvesOf } from './walk.ts'

/** So many files, and the bytes they take. */
interface Sum {
  count: number
  bytes: number
}

/** What an archive holds. */
export interface Stats {
  total: Sum
  byKind: Map<string, Sum>
  byDay: Map<string, Sum>
  oldest?: string
  newest?: string
  largest?: { file: string; bytes: number }
}

const headBytes = 16_384

/** Counts the captures of the archive, by the head of each record. */
export async function countCaptures(data: string, signal: AbortSignal): Promise<Stats> {
  const stats: Stats = { total: { count: 0, bytes: 0 }, byKind: new Map(), byDay: new Map() }
  for await (const { path, place, names } of shelvesOf(await findArchive(data), signal)) {
    for (const name of names.filter(readName)) {
      signal.throwIfAborted()
      const found = await lookInto(join(path, name))
      if (found) add(stats, `${place}/${name}`, found)
    }
  }
  return stats
}

function add(stats: Stats, file: string, { type, fetchedAt, bytes }: Found): void {
  for (const sum of [stats.total, sumIn(stats.byKind, type), sumIn(stats.byDay, fetchedAt.slice(0, 10))]) {
    sum.count += 1
    sum.bytes += bytes
  }
  if (bytes > (stats.largest?.bytes ?? 0)) stats.largest = { file, bytes }
  if (fetchedAt === '') return
  if (!stats.oldest || fetchedAt < stats.oldest) stats.oldest = fetchedAt
  if (!stats.newest || fetchedAt > stats.newest) stats.newest = fetchedAt
}

function sumIn(sums: Map<string, Sum>, name: string): Sum {
  const sum = sums.get(name) ?? { count: 0, bytes: 0 }
  sums.set(name, sum)
  return sum
}

interface Found {
  type: string
  fetchedAt: string
  bytes: number
}

async function lookInto(path: string): Promise<Found | undefined> {
  const file = await ifThere(open(path))
  if (!file) return undefined // deleted since its folder was read
  try {
    const { size: bytes } = await file.stat()
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    const head = await unpackHead(buffer.subarray(0, bytesRead)).catch(() => ({ type: 'unreadable', fetchedAt: '' }))
    return { type: head.type, fetchedAt: head.fetchedAt, bytes }
  } finally {
    await file.close()
  }
}

/** The figures as a table for people. */
export function textOf({ total, byKind, byDay, oldest, newest, largest }: Stats): string {
  const days = [...byDay].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([day, sum]) => lineOf(day || 'no date', sum))
  return [
    ...[...byKind].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([kind, sum]) => lineOf(kind, sum)),
    lineOf('all', total),
    `oldest  ${oldest ?? 'none'}`,
    `newest  ${newest ?? 'none'}`,
    `largest ${largest ? `${figure(largest.bytes)} bytes, ${largest.file}` : 'none'}`,
    ...days,
  ].join('\n')
}

function lineOf(name: string, { count, bytes }: Sum): string {
  return `${name.padEnd(12)}${figure(count).padStart(12)}${figure(bytes).padStart(18)} bytes`
}

/** A number as people read it. */
export const figure = (number: number) => number.toLocaleString('en')
