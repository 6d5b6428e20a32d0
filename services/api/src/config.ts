import { BaseConfig, openMode, refuseExposed } from '@copydesk/runtime'
import { addressConfig } from '@copydesk/urls'
import { z } from 'zod'
import { ApiKeys } from './keys.ts'

const TrustedProxy = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], {
  error: ({ input }) => `"${input}" is no address such as 10.0.0.7, nor a CIDR such as 10.0.0.0/8`,
})

/** What the API reads from its environment. */
export const Config = BaseConfig.extend({
  DATABASE_URL: z.url().describe('the ledger: PostgreSQL 18 or later'),
  DATA_DIR: z.string().default('.data').describe('captures are kept below it'),
  API_HOST: z.string().default('127.0.0.1').describe('where the API listens'),
  API_PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('the port of the API'),
  API_KEYS: ApiKeys.optional().describe('who may use the API: `name:scope:hash,…`; open when unset'),
  ...openMode,
  API_RATE_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(0)
    .default(60_000)
    .describe('calls of a key, or of an address without one, that are answered; 0 counts none'),
  API_TRUST_PROXY: z
    .string()
    .default('')
    .transform((text) => text.split(',').flatMap((item) => item.trim() || []))
    .pipe(z.array(TrustedProxy))
    .describe('addresses and CIDRs of proxies whose X-Forwarded-For is believed'),
  ...addressConfig,
}).superRefine(refuseExposed)
export type Config = z.infer<typeof Config>
