import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { messageOf } from '@copydesk/runtime'
import { checkDatabase, checkRedis } from './checks.ts'
import type { Config } from './config.ts'
import { takeLock } from './lock.ts'
import { checkPortIsFree } from './ports.ts'
import { startPostgres, stopLeftOverPostgres } from './postgres.ts'
import { Problem } from './problem.ts'
import { startRedis, stopLeftOverRedis } from './redis.ts'
import { endLeftOverServices, openRoster } from './roster.ts'
import type { Server } from './server.ts'
import { type RunningService, type ServiceName, serviceNames, startService, untilReady } from './services.ts'
import { keepVigil } from './vigil.ts'

export interface LaunchOptions {
  config: Config
  /** What the services get, beside what the launcher sets. */
  env: NodeJS.ProcessEnv
  servicesDir: string
  migrate(databaseUrl: string): Promise<void>
  say(line: string): void
  complain(line: string): void
  /** Aborted when everything shall stop. */
  signal: AbortSignal
  readyMs?: number
  /** Longer than the 25 s in which a service ends by itself. */
  graceMs?: number
}

/** A slow name server holds a thread for each name it is asked for; it must be said before the process starts. */
const fetcherThreads = '32'

const seesTheLedger: ReadonlySet<ServiceName> = new Set(['api', 'storage'])

/** Starts everything, in order, until told to stop or something fails; then stops it in reverse. Resolves to the exit code. */
export async function launch(options: LaunchOptions): Promise<0 | 1> {
  const { config, env, servicesDir, migrate, say, complain, signal, readyMs = 60_000, graceMs = 30_000 } = options
  const dataDir = resolve(config.DATA_DIR)
  const postgresDir = join(dataDir, 'postgres')
  const redisDir = join(dataDir, 'redis')
  const apiUrl = addressOf(config)
  const closing: (() => Promise<void>)[] = []
  const vigil = keepVigil(signal)

  try {
    await mkdir(dataDir, { recursive: true })
    closing.push(await takeLock(dataDir))
    await stopLeftOvers()
    await checkPortIsFree('API_PORT', config.API_HOST, config.API_PORT)
    const databaseUrl = await database()
    const redisUrl = await redis()
    await vigil.during(migrate(databaseUrl))
    const services = await startServices(databaseUrl, redisUrl)
    await vigil.during(Promise.all(services.map(ready)))
    say(welcome(apiUrl, dataDir, config))
    return await vigil.toTheEnd()
  } catch (error) {
    if (signal.aborted) return 0
    complain(error instanceof Problem ? error.message : `could not start: ${messageOf(error)}`)
    return 1
  } finally {
    if (closing.length > 1) say('Stopping')
    for (const close of closing.reverse()) await close().catch((error) => complain(messageOf(error)))
  }

  async function stopLeftOvers(): Promise<void> {
    await endLeftOverServices(dataDir, graceMs)
    await stopLeftOverRedis(redisDir)
    await stopLeftOverPostgres(postgresDir)
  }

  async function database(): Promise<string> {
    if (!config.DATABASE_URL) return keep('PostgreSQL', await startPostgres({ dir: postgresDir, signal }))
    await vigil.during(checkDatabase(config.DATABASE_URL))
    return config.DATABASE_URL
  }

  async function redis(): Promise<string> {
    if (!config.REDIS_URL) return keep('Redis', await startRedis({ dir: redisDir, signal, say }))
    await vigil.during(checkRedis(config.REDIS_URL))
    return config.REDIS_URL
  }

  function keep(name: string, server: Server): string {
    closing.push(() => server.stop())
    vigil.over(server.ended, (how) => `${name} stopped by itself (${how})`)
    say(`${name} runs, pid ${server.pid}`)
    return server.url
  }

  /** From the end of the line to its beginning: what is opened last is closed first. */
  async function startServices(databaseUrl: string, redisUrl: string): Promise<RunningService[]> {
    const roster = await openRoster(dataDir)
    const shared = { NODE_ENV: 'production', ...env, REDIS_URL: redisUrl, DATA_DIR: dataDir, HEALTH_PORT: '0' }
    const services: RunningService[] = []
    for (const name of serviceNames.toReversed()) {
      signal.throwIfAborted()
      const ledger = { DATABASE_URL: seesTheLedger.has(name) ? databaseUrl : undefined }
      const threads = name === 'fetcher' ? { UV_THREADPOOL_SIZE: fetcherThreads } : {}
      const service = startService(name, join(servicesDir, name), { ...threads, ...shared, ...ledger }, say)
      closing.push(() => stopService(service))
      vigil.over(
        service.ended,
        (how) => `${name} stopped by itself (${how}): ${service.lastError() ?? 'it gave no reason'}`,
      )
      await roster.add(name, service.pid)
      services.push(service)
    }
    return services
  }

  function ready({ name, healthUrl }: RunningService): Promise<void> {
    return untilReady(name, name === 'api' ? () => apiUrl : healthUrl, readyMs, signal)
  }

  async function stopService(service: RunningService): Promise<void> {
    const inTime = await service.end('SIGTERM', graceMs)
    if (!inTime) complain(`${service.name} did not stop within ${graceMs / 1_000} s and was killed`)
  }
}

/** Where to reach what listens there; on all addresses means also on loopback. */
function addressOf({ API_HOST, API_PORT }: Config): string {
  const everywhere: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '::1' }
  const host = everywhere[API_HOST] ?? API_HOST
  return `http://${host.includes(':') ? `[${host}]` : host}:${API_PORT}`
}

function welcome(api: string, dataDir: string, { API_KEYS }: Config): string {
  const keys = API_KEYS ? 'needed' : 'none: whoever reaches the API may use it; npm run key -- NAME SCOPE makes one'
  const header = API_KEYS ? " -H 'authorization: Bearer KEY'" : ''
  return `
Copydesk is running. Ctrl-C stops it.
  API      ${api}
  docs     ${api}/docs
  queues   ${api}/queues
  keys     ${keys}
  data     ${dataDir}
  try      curl ${api}/v1/pages${header} -H 'content-type: application/json' -d '{"urls": ["https://example.org/"]}'
`
}
