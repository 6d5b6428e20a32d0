import { createHash } from 'node:crypto'
import type { Place } from '@copydesk/database'
import { z } from 'zod'
import { unfit } from './unfit.ts'

const Content = z.tuple([
  z.string(),
  z.iso.datetime({ precision: 6 }).refine((at) => !at.startsWith('0000')),
  z.string().regex(/^[^\0]{1,300}$/),
  z.number().nullable(),
])

/** The place after which a list goes on, as text that tells a client nothing; `list` is what the list was asked for. */
export function writeCursor(list: object, { at, id, rank = null }: Place): string {
  return Buffer.from(JSON.stringify([checksum(list, at, id, rank), at, id, rank])).toString('base64url')
}

/** Throws a 422 when the text is none of our cursors, or another list's. */
export function readCursor(list: object, cursor: string): Place {
  const read = Content.safeParse(jsonOf(cursor))
  if (!read.success) throw notOurs(cursor, 'give the `next` of the answer before, as it is')
  const [sum, at, id, rank] = read.data
  if (sum !== checksum(list, at, id, rank))
    throw notOurs(cursor, 'give the same other parameters as before, or leave the cursor out to begin anew')
  return { at, id, rank }
}

const notOurs = (input: string, message: string) =>
  unfit(new z.ZodError([{ code: 'custom', path: ['cursor'], input, message }]))

function checksum(...parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 12)
}

function jsonOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined
  }
}
