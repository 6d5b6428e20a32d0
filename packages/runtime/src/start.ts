import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Redis } from 'ioredis'
import { type Logger, pino } from 'pino'
import { collectDefaultMetrics, Registry } from 'prom-client'
import type { z } from 'zod'
import manifest from '../package.json' with { type: 'json' }
import { type BaseConfig, readConfig } from './config.ts'
import { type Check, healthListener, type Needs } from './health.ts'
import { messageOf } from './message-of.ts'
import { openRedis, redisReady } from './redis.ts'

type Release = () => unknown

/** What `start` lends to a service. */
export interface Service<Config extends BaseConfig = BaseConfig> {
  name: string
  version: string
  config: Config
  log: Logger
  /** Commands only, and they fail fast; a worker opens a patient connection of its own. */
  redis: Redis
  /** Resolves when Redis first answers, however long that takes. */
  redisReady: Promise<void>
  metrics: Registry
  health: RequestListener
  /** Names what `/readyz` must find working. */
  needs(name: string, check: Check): void
  /** Called at stop, last registered first. */
  onStop(release: Release): void
}

const stopMs = 25_000

/**
 * Starts a service. On SIGTERM, SIGINT or the loss of its parent it releases what it opened, last opened first, and exits 0;
 * a second signal, or 25 s, ends it at once. A bad environment or a fault nobody caught is one fatal log line and exit 1.
 */
export async function start<Config extends BaseConfig>(
  name: string,
  schema: z.ZodType<Config>,
  run: (service: Service<Config>) => Promise<void>,
): Promise<void> {
  const logOptions = { name, serializers: { err: briefly } }
  process.stdout.on('error', () => {}) // whoever read the log is gone: that must not keep us from stopping in order
  let log = pino(logOptions, process.stdout)
  const die = (error: unknown) => {
    log.fatal({ err: error }, messageOf(error))
    process.exit(1)
  }
  process.on('uncaughtException', die).on('unhandledRejection', die)

  const config = readConfig(schema)
  log = pino({ ...logOptions, level: config.LOG_LEVEL }, process.stdout)
  const metrics = new Registry()
  metrics.setDefaultLabels({ service: name })
  collectDefaultMetrics({ register: metrics })
  const needs: Needs = new Map()
  const releases: Release[] = []
  const redis = openRedis(config.REDIS_URL, log)
  const health = healthListener(needs, metrics)
  const service: Service<Config> = {
    name,
    version: manifest.version,
    config,
    log,
    redis,
    redisReady: redisReady(redis),
    metrics,
    health,
    needs: (need, check) => void needs.set(need, check),
    onStop: (release) => void releases.push(release),
  }
  service.onStop(() => redis.disconnect())

  const stop = async () => {
    needs.set('running', async () => Promise.reject(new Error('stopping')))
    setTimeout(() => die(new Error(`did not stop within ${stopMs} ms`)), stopMs).unref()
    let code = 0
    for (const release of releases.reverse()) {
      try {
        await release()
      } catch (error) {
        code = 1
        log.error({ err: error }, 'could not be closed')
      }
    }
    log.info('stopped')
    process.exit(code)
  }
  onStopSignal(stop, die)

  needs.set('started', async () => Promise.reject(new Error('starting')))
  const healthUrl = await listen(health, config, service.onStop)
  process.send?.({ healthUrl })
  await run(service)
  needs.delete('started')
  log.info({ healthUrl }, 'started')
}

/** Errors carry what failed along (connections, requests), which is no matter for a log. */
function briefly(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { name, stack } = error
  return { type: name, message: messageOf(error), stack, ...('code' in error && { code: error.code }) }
}

function onStopSignal(stop: () => Promise<void>, die: (error: unknown) => void): void {
  let stopping = false
  const once = (signal: NodeJS.Signals | 'disconnect') => {
    if (stopping && signal === 'disconnect') return
    if (stopping) process.exit(1)
    stopping = true
    stop().catch(die)
  }
  process.on('SIGTERM', once).on('SIGINT', once)
  process.on('disconnect', () => once('disconnect'))
}

async function listen(listener: RequestListener, config: BaseConfig, onStop: Service['onStop']): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(config.HEALTH_PORT, config.HEALTH_HOST, done)
  })
  onStop(() => server.close())
  const { port } = server.address() as AddressInfo
  const host = config.HEALTH_HOST === '0.0.0.0' ? '127.0.0.1' : config.HEALTH_HOST
  return `http://${host}:${port}`
}
