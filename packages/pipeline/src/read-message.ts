import { messageVersion, type StageName } from '@copydesk/contracts'
import { UnrecoverableError } from 'bullmq'
import { z } from 'zod'
import { Defer } from './outcome.ts'
import { type Accepts, stages } from './stages.ts'

const otherVersionMs = 5 * 60_000
const otherVersionPatienceMs = 24 * 3_600_000

/** Thrown for a message that can never be handled, since it breaks its contract: dead-lettered at once. */
export class Quarantine extends UnrecoverableError {
  override name = 'Quarantine'
}

/**
 * Parses a job's data by the contract of its stage. A version this worker does not know is left for one that does (a rolling
 * upgrade), for up to a day after `queuedAt` (epoch, ms). Throws {@link Defer} or {@link Quarantine}.
 */
export function readMessage<S extends StageName>(name: S, data: unknown, queuedAt: number, factor: number): Accepts<S> {
  const parsed = stages[name].accepts.safeParse(data)
  if (parsed.success) return parsed.data as Accepts<S>

  const version = (data as { v?: unknown } | null)?.v
  const young = Date.now() - queuedAt < otherVersionPatienceMs
  if (Number.isInteger(version) && version !== messageVersion && young) {
    throw new Defer(Date.now() + otherVersionMs * factor, 'queue')
  }
  throw new Quarantine(`broken-message: ${z.prettifyError(parsed.error).replaceAll('\n', ' ')}`)
}

/** The keys of a message that its stage does not know: kept, and passed on to the next. */
export function unknownKeys(name: StageName, message: object): object {
  const known = new Set(['runner', ...Object.keys(shapeOf(stages[name].accepts))])
  return Object.fromEntries(Object.entries(message).filter(([key]) => !known.has(key)))
}

function shapeOf(schema: z.ZodObject | z.ZodUnion<readonly z.ZodObject[]>): object {
  if (schema instanceof z.ZodObject) return schema.shape
  return Object.assign({}, ...schema.options.map((option) => option.shape))
}
