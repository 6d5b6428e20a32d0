import { fileURLToPath } from 'node:url'
import { type RunningService, type ServiceName, startService, untilReady } from '@copydesk/launcher'

const readyMs = 60_000
const stopMs = 30_000
const perCall = 10_000

export interface Stats {
  runs: { status: string; reason: string | null; count: number }[]
  outbox: number
}

/** The services of a line, its hosts asked without delay. `port` is the API's. */
export function openLine(servers: { REDIS_URL: string; DATABASE_URL: string; DATA_DIR: string }, port: number) {
  const settings = { LOG_LEVEL: 'error', API_PORT: String(port), HEALTH_PORT: '0', FETCH_ALLOW_PRIVATE: '127.0.0.0/8' }
  const env = { ...settings, FETCH_HOST_DELAY_MS: '0', FETCH_HOST_CONCURRENCY: '64', ...servers }
  const services: RunningService[] = []

  return {
    async start(names: ServiceName[]) {
      const started = names.map((name) => {
        const folder = fileURLToPath(new URL(`../services/${name}`, import.meta.url))
        return startService(name, folder, env, (line) => process.stderr.write(`${line}\n`))
      })
      services.push(...started)
      const never = new AbortController().signal
      await Promise.all(started.map(({ name, healthUrl }) => untilReady(name, healthUrl, readyMs, never)))
    },
    processes: () => services.map(({ name, pid }) => ({ name, pid })),
    /** Posts all URLs; gives how many were accepted. */
    async submit(urls: string[]): Promise<number> {
      let accepted = 0
      for (let at = 0; at < urls.length; at += perCall) {
        const body = JSON.stringify({ urls: urls.slice(at, at + perCall) })
        const headers = { 'content-type': 'application/json' }
        const answer = await fetch(`http://127.0.0.1:${port}/v1/pages`, { method: 'POST', headers, body })
        const { pages } = (await answer.json()) as { pages: { verdict: string }[] }
        accepted += pages.filter(({ verdict }) => verdict === 'accepted').length
      }
      return accepted
    },
    stats: async () => (await (await fetch(`http://127.0.0.1:${port}/v1/stats`)).json()) as Stats,
    async stop() {
      for (const service of services.splice(0).toReversed()) await service.end('SIGTERM', stopMs)
    },
  }
}
