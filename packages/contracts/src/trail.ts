import { z } from 'zod'
import { stageNames } from './message.ts'

/** One way out of one stage: what happened to a page there, how long it took and what it had waited for. */
export const TrailEntry = z.looseObject({
  pageId: z.string(),
  run: z.int().positive(),
  stage: z.enum(stageNames),
  attempt: z.int().positive(),
  outcome: z.enum(['passed', 'dropped', 'deferred', 'failed', 'quarantined']),
  reason: z.string().optional(),
  at: z.iso.datetime(),
  ms: z.int().nonnegative(),
  waitedMs: z.int().nonnegative(),
  waitedFor: z.enum(['queue', 'host', 'backoff', 'backpressure']).optional(),
  worker: z.string(),
  version: z.string(),
  detail: z.string().max(300).optional(),
  captureId: z.string().optional(),
})
export type TrailEntry = z.infer<typeof TrailEntry>
