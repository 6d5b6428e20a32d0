import { BaseConfig } from '@copydesk/runtime'
import { z } from 'zod'

/** What storage reads from its environment. */
export const Config = BaseConfig.extend({
  DATABASE_URL: z.url().describe('the ledger: PostgreSQL 18 or later'),
  RECONCILE_MS: z.coerce
    .number()
    .int()
    .positive()
    .default(5_000)
    .describe('between two comparisons of ledger and conveyor'),
})
export type Config = z.infer<typeof Config>
