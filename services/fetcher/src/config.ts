import { BaseConfig } from '@copydesk/runtime'
import { addressConfig } from '@copydesk/urls'
import { z } from 'zod'

/** What the fetcher reads from its environment. */
export const Config = BaseConfig.extend({
  ...addressConfig,
  DATA_DIR: z.string().default('.data').describe('captures are kept below it'),
  CAPTURE_MIN_FREE_MB: z.coerce
    .number()
    .int()
    .min(0)
    .default(256)
    .describe('pages wait while the disk of the archive has less room, in MB'),
  FETCH_HOST_DELAY_MS: z.coerce
    .number()
    .int()
    .min(0)
    .default(1_000)
    .describe('least time between two requests to a host; a longer Crawl-delay is kept'),
  FETCH_HOST_CONCURRENCY: z.coerce
    .number()
    .int()
    .positive()
    .default(1)
    .describe('requests of a host under way at once'),
  FETCH_CONTACT: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must be a URL or an e-mail address')
    .optional()
    .describe('a URL or address for the User-Agent, so that publishers can reach you'),
  FETCH_MAX_BYTES: z.coerce.number().int().positive().default(5_242_880).describe('the most bytes of a page, decoded'),
  FETCH_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .positive()
    .default(20_000)
    .describe('the most time of a request, from DNS to last byte'),
})
export type Config = z.infer<typeof Config>
