import { fileURLToPath } from 'node:url'
import {
  freePort,
  type RunningService,
  type ServiceName,
  serviceNames,
  startService,
  untilReady,
} from '@copydesk/launcher'
import { onInterrupt } from './interrupt.ts'
import type { Servers } from './servers.ts'

const readyMs = 60_000
const stopMs = 30_000
const perCall = 10_000

/** The five services, as somebody outside sees them. */
export interface Services {
  processes: { name: ServiceName; pid: number }[]
  /** Posts all URLs; gives how many were accepted. */
  submit(urls: string[]): Promise<number>
  stop(): Promise<void>
}

/** Starts the five services; hosts on loopback are asked without delay. */
export async function startServices({ redisUrl, dir }: Servers, databaseUrl: string): Promise<Services> {
  const port = await freePort()
  const env = {
    ...{ REDIS_URL: redisUrl, DATABASE_URL: databaseUrl, DATA_DIR: dir, LOG_LEVEL: 'error' },
    ...{ API_PORT: String(port), HEALTH_PORT: '0', FETCH_ALLOW_PRIVATE: '127.0.0.0/8' },
    ...{ FETCH_HOST_DELAY_MS: '0', FETCH_HOST_CONCURRENCY: '64' },
  }
  const services = serviceNames.map((name) => startOne(name, env))
  const stop = async () => {
    forget()
    for (const service of services) await service.end('SIGTERM', stopMs)
  }
  const forget = onInterrupt(stop)
  try {
    const never = new AbortController().signal
    await Promise.all(services.map(({ name, healthUrl }) => untilReady(name, healthUrl, readyMs, never)))
  } catch (error) {
    await stop()
    throw error
  }
  return { processes: services.map(({ name, pid }) => ({ name, pid })), submit: (urls) => submit(port, urls), stop }
}

function startOne(name: ServiceName, env: NodeJS.ProcessEnv): RunningService {
  const folder = fileURLToPath(new URL(`../services/${name}`, import.meta.url))
  return startService(name, folder, env, (line) => process.stderr.write(`${line}\n`))
}

async function submit(port: number, urls: string[]): Promise<number> {
  let accepted = 0
  for (let at = 0; at < urls.length; at += perCall) {
    const body = JSON.stringify({ urls: urls.slice(at, at + perCall) })
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`http://127.0.0.1:${port}/v1/pages`, { method: 'POST', headers, body })
    const { pages } = (await answer.json()) as { pages: { verdict: string }[] }
    accepted += pages.filter(({ verdict }) => verdict === 'accepted').length
  }
  return accepted
}
