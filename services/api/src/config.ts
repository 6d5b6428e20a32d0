import { BaseConfig } from '@copydesk/runtime'
import { addressConfig } from '@copydesk/urls'
import { z } from 'zod'

/** What the API reads from its environment. */
export const Config = BaseConfig.extend({
  DATABASE_URL: z.url().describe('the ledger: PostgreSQL 18 or later'),
  DATA_DIR: z.string().default('.data').describe('captures are kept below it'),
  API_HOST: z.string().default('127.0.0.1').describe('where the API listens'),
  API_PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  ...addressConfig,
})
export type Config = z.infer<typeof Config>
