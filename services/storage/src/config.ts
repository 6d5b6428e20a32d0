import { BaseConfig } from '@copydesk/runtime'
import { z } from 'zod'

/** What storage reads from its environment. */
export const Config = BaseConfig.extend({
  DATABASE_URL: z.url().describe('the ledger: PostgreSQL 18 or later'),
  DATA_DIR: z.string().default('.data').describe('captures are kept below it'),
  CAPTURE_KEEP_DAYS: z.coerce
    .number()
    .int()
    .positive()
    .optional()
    .describe('captures that nothing needs are deleted after so many days; for ever when unset'),
  RECONCILE_MS: z.coerce
    .number()
    .int()
    .positive()
    .default(5_000)
    .describe('between two comparisons of ledger and conveyor'),
})
export type Config = z.infer<typeof Config>
