import { availableParallelism } from 'node:os'
import {
  CleanedArticle,
  Ending,
  FetchedPage,
  type StageName,
  StoredArticle,
  SubmittedPage,
  TaggedArticle,
} from '@copydesk/contracts'
import { z } from 'zod'

/** The pipeline, top to bottom. What a stage produces is what the next one accepts; nothing else knows the order. */
export const stages = {
  fetch: {
    accepts: SubmittedPage,
    produces: FetchedPage,
    next: 'clean',
    attempts: 5,
    backoffMs: 30_000,
    highWater: Infinity,
    inHand: 64,
  },
  clean: {
    accepts: FetchedPage,
    produces: CleanedArticle,
    next: 'tag',
    attempts: 3,
    backoffMs: 1_000,
    highWater: 20_000,
    inHand: availableParallelism(),
  },
  tag: {
    accepts: CleanedArticle,
    produces: TaggedArticle,
    next: 'store',
    attempts: 3,
    backoffMs: 5_000,
    highWater: 2_000,
    inHand: 2,
  },
  store: {
    accepts: z.union([TaggedArticle, Ending]),
    produces: StoredArticle,
    next: null,
    attempts: 10,
    backoffMs: 2_000,
    highWater: 2_000,
    inHand: 200,
  },
} as const satisfies Record<StageName, Stage>

interface Stage {
  accepts: z.ZodType
  produces: z.ZodType
  next: StageName | null
  attempts: number
  /** Wait before the second attempt; it doubles from there. */
  backoffMs: number
  /** Messages here (waiting, put off or in hand) at which the stage before it pauses. */
  highWater: number
  /** Messages one worker has in hand at a time. */
  inHand: number
}

/** Where a page enters. */
export const firstStage = 'fetch'

/** Where a document enters that was handed in and needs no fetch. */
export const documentStage = 'clean'

export type Accepts<S extends StageName> = z.infer<(typeof stages)[S]['accepts']>
export type Produces<S extends StageName> = z.infer<(typeof stages)[S]['produces']>
