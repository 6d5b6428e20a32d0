import { fileURLToPath } from 'node:url'
import { messageVersion } from '@copydesk/contracts'
import { type RunningService, startService, untilReady } from '@copydesk/launcher'
import { openConveyor } from '@copydesk/pipeline'
import { pageId } from '@copydesk/urls'
import { Redis } from 'ioredis'
import { medianOf, quantile, round } from '../figures.ts'
import { openHosts } from '../hosts/hosts.ts'
import { onInterrupt } from '../interrupt.ts'
import { memoryOf } from '../line/memory.ts'
import { report } from '../report.ts'
import { type Servers, withServers } from '../servers.ts'
import { until } from '../until.ts'

const hostCount = 50
const pageCount = Number(process.env.PAGES ?? 20_000)
const delayMs = 100
const readyMs = 60_000
const stopMs = 30_000

/** Two fetchers, one of them killed and replaced half-way, against publishers that keep time. */
export async function benchPolite(): Promise<void> {
  const places = Number(process.env.PLACES ?? 1)
  const hosts = await openHosts(hostCount, Number(process.env.ANSWER_MS ?? 20), 20_000)
  await withServers(async (servers) => {
    const redis = new Redis(servers.redisUrl)
    await redis.ping()
    const conveyor = openConveyor(redis, 1)
    const fetchers = [startFetcher(servers, places), startFetcher(servers, places)]
    const forget = onInterrupt(
      async () => void (await Promise.all(fetchers.map((each) => each.end('SIGKILL', stopMs)))),
    )
    const never = new AbortController().signal
    await Promise.all(fetchers.map(({ healthUrl }) => untilReady('fetcher', healthUrl, readyMs, never)))

    const urls = Array.from({ length: pageCount }, (_, n) => `${hosts.origins[n % hostCount]}/news/${n}`)
    const startedAt = performance.now()
    for (let at = 0; at < urls.length; at += 500) {
      await conveyor.inlets.fetch.sendAll(
        urls.slice(at, at + 500).map((url) => ({ v: messageVersion, pageId: pageId(url), run: 1, priority: 5, url })),
      )
    }
    const sentMs = performance.now() - startedAt
    const memory: number[] = []
    let killed = !process.env.KILL
    await until(async () => {
      const { waiting } = await conveyor.counts('clean')
      memory.push(
        Object.values(await memoryOf(fetchers.map(({ pid }, n) => ({ name: String(n), pid })))).reduce(
          (a, b) => Math.max(a, b),
          0,
        ),
      )
      if (!killed && waiting > pageCount / 2) {
        killed = true
        process.kill(fetchers[0]?.pid ?? 0, 'SIGKILL')
        fetchers.push(startFetcher(servers, places))
      }
      if (process.env.VERBOSE) process.stderr.write(`${Math.round(performance.now() - startedAt)} ${waiting}\n`)
      await new Promise((done) => setTimeout(done, 1000))
      return waiting >= pageCount
    })
    const seconds = (performance.now() - startedAt) / 1000
    const visits = await hosts.visits()
    const gaps = visits.flatMap(({ requests }) =>
      requests.slice(1).map(({ from }, n) => from - (requests[n]?.from ?? 0)),
    )
    const spans = visits.map(({ requests }) => (requests.at(-1)?.from ?? 0) - (requests[0]?.from ?? 0))
    const most = visits.map(({ requests }) => mostAtOnce(requests))
    report('polite', `${pageCount} pages, ${hostCount} hosts, ${delayMs} ms`, [
      {
        sentMs: round(sentMs),
        seconds: round(seconds),
        requests: visits.reduce((sum, { requests }) => sum + requests.length, 0),
        robots: visits.reduce(
          (sum, { requests }) => sum + requests.filter(({ path }) => path === '/robots.txt').length,
          0,
        ),
        'least gap': round(Math.min(...gaps)),
        'under delay': gaps.filter((gap) => gap < delayMs).length,
        'under 9/10': gaps.filter((gap) => gap < delayMs * 0.9).length,
        'under half': gaps.filter((gap) => gap < delayMs / 2).length,
        'median gap': round(medianOf(gaps)),
        'p95 gap': round(quantile(gaps, 0.95)),
        'p99 gap': round(quantile(gaps, 0.99)),
        'max gap': round(Math.max(...gaps)),
        'most at once': Math.max(...most),
        'median span s': round(medianOf(spans) / 1000),
        'memory first, last, max': `${memory[5]} ${memory.at(-2)} ${Math.max(...memory)}`,
      },
    ])
    forget()
    await Promise.all(fetchers.map((each) => each.end('SIGTERM', stopMs)))
    redis.disconnect()
  })
  hosts.close()
}

function mostAtOnce(requests: { from: number; to: number }[]): number {
  let most = 0
  for (const { from } of requests)
    most = Math.max(most, requests.filter((other) => other.from <= from && other.to > from).length)
  return most
}

function startFetcher({ redisUrl, dir }: Servers, places: number): RunningService {
  const folder = fileURLToPath(new URL('../../services/fetcher', import.meta.url))
  const env = {
    ...{ REDIS_URL: redisUrl, DATA_DIR: dir, LOG_LEVEL: 'warn', HEALTH_PORT: '0', FETCH_ALLOW_PRIVATE: '127.0.0.0/8' },
    ...{ FETCH_HOST_DELAY_MS: String(delayMs), FETCH_HOST_CONCURRENCY: String(places) },
  }
  return startService('fetcher', folder, env, (line) => process.stderr.write(`${line}\n`))
}

await benchPolite()
