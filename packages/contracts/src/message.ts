import { z } from 'zod'

/** The version of every message that crosses a queue. A runner that does not know a version waits for one that does. */
export const messageVersion = 1

/** 26 characters of base32: the first 130 bits of a SHA-256. */
export const PageId = z
  .string()
  .regex(/^[a-z2-7]{26}$/, 'An id has 26 characters of a–z and 2–7, as in the answer to POST /v1/pages.')

/** What every message carries. Keys that a stage does not know are kept and passed on. */
export const Envelope = z.looseObject({
  v: z.literal(messageVersion),
  pageId: PageId,
  run: z.int().positive(),
  priority: z.int().min(1).max(10).default(5),
})
export type Envelope = z.infer<typeof Envelope>

/** The stages; their order is the pipeline's to say. */
export const stageNames = ['fetch', 'clean', 'tag', 'store'] as const
export type StageName = (typeof stageNames)[number]
