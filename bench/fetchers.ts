import { fileURLToPath } from 'node:url'
import { type RunningService, startService, untilReady } from '@copydesk/launcher'
import { onInterrupt } from './interrupt.ts'
import type { Servers } from './servers.ts'

const readyMs = 60_000
const stopMs = 30_000

/** A fetcher by itself. */
export interface Fetcher {
  pid: number
  healthUrl: string
  stop(signal?: NodeJS.Signals): Promise<void>
}

/** Starts a fetcher that may ask loopback. */
export async function startFetcher({ redisUrl, dir }: Servers, env: NodeJS.ProcessEnv): Promise<Fetcher> {
  const folder = fileURLToPath(new URL('../services/fetcher', import.meta.url))
  const usual = {
    REDIS_URL: redisUrl,
    DATA_DIR: dir,
    LOG_LEVEL: 'error',
    HEALTH_PORT: '0',
    FETCH_ALLOW_PRIVATE: '127.0.0.0/8',
  }
  const service: RunningService = startService('fetcher', folder, { ...usual, ...env }, (line) =>
    process.stderr.write(`${line}\n`),
  )
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    forget()
    await service.end(signal, stopMs)
  }
  const forget = onInterrupt(() => stop())
  await untilReady('fetcher', service.healthUrl, readyMs, new AbortController().signal)
  return { pid: service.pid, healthUrl: service.healthUrl() ?? '', stop }
}

/** Processor time that a service has used so far, all its threads, in ms. */
export async function cpuMsOf(healthUrl: string): Promise<number> {
  const metrics = await (await fetch(new URL('/metrics', healthUrl))).text()
  return 1_000 * Number(/^process_cpu_seconds_total\S* (\S+)$/m.exec(metrics)?.[1])
}
