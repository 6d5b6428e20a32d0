import { migrate } from '@copydesk/database'
import { createDatabase, template } from '@copydesk/database/testing'
import type { TestProject } from 'vitest/node'
import { chooseBackend } from './backend.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A Redis that unit tests share; each uses keys of its own. */
    redisUrl: string
    /** A PostgreSQL in which each test makes a database of its own. */
    postgresUrl: string
  }
}

process.env.TESTCONTAINERS_RYUK_DISABLED = 'true' // every server is stopped below or by its test

export async function setup({ provide }: TestProject): Promise<() => Promise<unknown>> {
  const backend = await chooseBackend()
  process.stdout.write(`Redis and PostgreSQL: ${backend.name}\n`)
  const [redis, postgres] = await Promise.all([backend.redis(), backend.postgres()])
  await migrate(await createDatabase(postgres.url, template))
  provide('redisUrl', redis.url)
  provide('postgresUrl', postgres.url)
  return () => Promise.all([redis.stop(), postgres.stop()])
}
