import { openMode, refuseExposed } from '@copydesk/runtime'
import { z } from 'zod'

/** What the launcher reads from its environment. Everything else there is passed on to the services. */
export const Config = z
  .object({
    DATABASE_URL: z.string().optional().describe('`npm start` brings its own when unset'),
    REDIS_URL: z.string().optional().describe('`npm start` brings its own when unset'),
    DATA_DIR: z.string().default('.data').describe('`npm start` keeps PostgreSQL and Redis there too'),
    API_HOST: z.string().default('127.0.0.1').describe('where the API listens'),
    API_PORT: z.coerce.number().int().min(1).max(65_535).default(3_000).describe('the port of the API'),
    API_KEYS: z.string().optional().describe('who may use the API: `name:scope:hash,…`; open when unset'),
    ...openMode,
  })
  .superRefine(refuseExposed)
export type Config = z.infer<typeof Config>
