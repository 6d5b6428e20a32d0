import { z } from 'zod'

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const

/** What every service reads from its environment. Each extends it in its own `config.ts`. */
export const BaseConfig = z.object({
  REDIS_URL: z
    .url()
    .default('redis://127.0.0.1:6379')
    .describe('the conveyor; its `maxmemory-policy` has to be `noeviction`'),
  HEALTH_HOST: z
    .string()
    .default('127.0.0.1')
    .describe('where `/healthz`, `/readyz` and `/metrics` of the process listen'),
  HEALTH_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(0)
    .describe('the port of the same; 0 takes a free one'),
  LOCK_MS: z.coerce
    .number()
    .int()
    .positive()
    .default(30_000)
    .describe('how long a silent worker keeps its jobs, in milliseconds'),
  STALLED_CHECK_MS: z.coerce
    .number()
    .int()
    .positive()
    .default(15_000)
    .describe('between two looks for jobs that a silent worker had'),
  STAGE_BACKOFF_FACTOR: z.coerce.number().positive().default(1).describe('scales every wait between attempts'),
  LOG_LEVEL: z
    .enum(logLevels)
    .default('info')
    .describe(`one of ${logLevels.join(', ')}`),
})
export type BaseConfig = z.infer<typeof BaseConfig>

/** Thrown when the environment does not fit; the message names each variable, its value and what is wrong. */
export class BadConfig extends Error {
  override name = 'BadConfig'
}

/** Reads a config from the environment; an empty string counts as unset. Throws {@link BadConfig}. */
export function readConfig<Config>(schema: z.ZodType<Config>, env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const config = schema.safeParse(given)
  if (config.success) return config.data
  throw new BadConfig(config.error.issues.map((issue) => describe(issue, given)).join('; '))
}

function describe({ path, message }: z.core.$ZodIssue, env: Record<string, unknown>): string {
  const name = String(path[0])
  const value = /URL|KEY|PASSWORD|SECRET/.test(name) ? '…' : String(env[name] ?? 'unset')
  return `${name}=${value}: ${message}`
}
