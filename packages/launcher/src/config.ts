import { z } from 'zod'

/** What the launcher reads from its environment. Everything else there is passed on to the services. */
export const Config = z.object({
  DATABASE_URL: z.string().optional().describe('embedded PostgreSQL when unset'),
  REDIS_URL: z.string().optional().describe('a redis-server of our own when unset'),
  DATA_DIR: z.string().default('.data').describe('where the data is; kept between starts'),
  API_HOST: z.string().default('127.0.0.1'),
  API_PORT: z.coerce.number().int().min(1).max(65_535).default(3_000),
})
export type Config = z.infer<typeof Config>
