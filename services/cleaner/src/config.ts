import { BaseConfig } from '@copydesk/runtime'
import { z } from 'zod'

/** What a page may cost. */
export const limits = {
  CLEAN_MAX_DEPTH: z.coerce.number().int().positive().default(512).describe('the most open tags within each other'),
  CLEAN_MAX_NODES: z.coerce
    .number()
    .int()
    .positive()
    .default(200_000)
    .describe('the most elements and texts of a page'),
  CLEAN_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .positive()
    .default(10_000)
    .describe('the most time for a page, then its child is killed'),
  CLEAN_HEAP_MB: z.coerce.number().int().positive().default(512).describe('JavaScript heap of each child'),
}

/** What the cleaner reads from its environment. */
export const Config = BaseConfig.extend({
  DATA_DIR: z.string().default('.data').describe('captures are kept below it'),
  ...limits,
})
export type Config = z.infer<typeof Config>
