import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, migrate, openDatabase } from '@copydesk/database'
import { freshDatabase } from '@copydesk/database/testing'
import type { ServiceName } from '@copydesk/launcher'
import { Redis } from 'ioredis'
import { inject } from 'vitest'
import { chooseBackend, type TestServer } from './backend.ts'
import { openClient } from './client.ts'
import { openProxy } from './proxy.ts'
import { type RunningService, startService } from './services.ts'

/** Timings short enough for a test; the usual ones are in the configs. */
const quick = {
  LOG_LEVEL: 'info',
  LOCK_MS: '3000',
  STALLED_CHECK_MS: '500',
  STAGE_BACKOFF_FACTOR: '0.002',
  RECONCILE_MS: '500',
  FETCH_HOST_DELAY_MS: '0',
  FETCH_HOST_CONCURRENCY: '8',
  FETCH_TIMEOUT_MS: '10000',
  FETCH_ALLOW_PRIVATE: '127.0.0.0/8',
  CLEAN_HEAP_MB: '64',
  API_PORT: '0',
  API_RATE_PER_MINUTE: '0',
}

interface LineOptions {
  env?: Record<string, string>
  /** Which services, and how many of each; one of each unless said. */
  services?: Partial<Record<ServiceName, number>>
  /** What calls bring when the API has keys. */
  key?: string
  /** A PostgreSQL of the line's own, for tests that restart it. */
  ownPostgres?: boolean
}

export type Line = Awaited<ReturnType<typeof openLine>>

const oneOfEach: Record<ServiceName, number> = { storage: 1, api: 1, fetcher: 1, cleaner: 1, tagger: 1 }

/** The whole line: five services as processes of their own, on a Redis, a database and a data folder that nobody else uses. */
export async function openLine({ env = {}, services = {}, key, ownPostgres = false }: LineOptions = {}) {
  const backend = await chooseBackend()
  const [redis, postgres] = await Promise.all([backend.redis(), ownPostgres ? backend.postgres() : undefined])
  const databaseUrl = await databaseOn(postgres)
  const [toRedis, toPostgres] = await Promise.all([openProxy(redis.url), openProxy(databaseUrl)])
  const dataDir = await mkdtemp(join(tmpdir(), 'copydesk-data-'))
  const environment = { ...quick, REDIS_URL: toRedis.url, DATABASE_URL: toPostgres.url, DATA_DIR: dataDir, ...env }
  const db: Database = openDatabase(databaseUrl, () => {})
  const running: RunningService[] = []

  const start = async (name: ServiceName, more: Record<string, string> = {}) => {
    const service = await startService(name, { ...environment, ...more })
    running.push(service)
    return service
  }
  const wanted = Object.entries({ ...oneOfEach, ...services }) as [ServiceName, number][]
  await Promise.all(wanted.flatMap(([name, count]) => Array.from({ length: count }, () => start(name))))
  const first = (name: ServiceName): RunningService => {
    const service = running.findLast((each) => each.name === name)
    if (!service) throw new Error(`no ${name} runs`)
    return service
  }

  const client = openClient(() => apiUrlOf(first('api')), key)

  return {
    ...client,
    db,
    redis,
    postgres,
    toRedis,
    toPostgres,
    dataDir,
    start,
    service: first,
    /** All of a name, in the order they were started, those that ended included. */
    services: (name: ServiceName) => running.filter((each) => each.name === name),
    async emptyRedis() {
      const client = new Redis(redis.url)
      await client.flushall()
      client.disconnect()
    },
    async close() {
      for (const service of running) service.signal('SIGKILL')
      await Promise.all(running.map(({ gone }) => gone))
      await Promise.all([db.end(), toRedis.cut(), toPostgres.cut()])
      await Promise.all([redis.stop(), postgres?.stop(), rm(dataDir, { recursive: true, force: true })])
    },
  }
}

async function databaseOn(own: TestServer | undefined): Promise<string> {
  if (!own) return freshDatabase(inject('postgresUrl'))
  await migrate(own.url)
  return own.url
}

/** The address the API's log says it listens at. */
export function apiUrlOf(api: RunningService): string {
  const [, url] = /"url":"([^"]+)","msg":"listening"/.exec(api.output()) ?? []
  if (!url) throw new Error(`the API does not listen: ${api.output()}`)
  return url
}
