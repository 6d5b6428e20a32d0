import { openConveyor } from '@copydesk/pipeline'
import { Redis } from 'ioredis'
import { type Fetcher, startFetcher } from '../fetchers.ts'
import { medianOf, quantile, round } from '../figures.ts'
import { openHosts } from '../hosts/hosts.ts'
import type { Visits } from '../hosts/hosts-process.ts'
import { memoryOf } from '../line/memory.ts'
import { report } from '../report.ts'
import { send } from '../send.ts'
import { type Servers, withServers } from '../servers.ts'
import { until } from '../until.ts'

const hostCount = 50
const pageCount = 20_000
const pageBytes = 20_000
const delayMs = 100
const answerMs = 20

/** Two fetchers against hosts that keep time: at peace, with one killed half-way, and with two requests of a host at once. */
export async function benchPolite(): Promise<void> {
  await measure('as usual', { places: 1, isKilled: false })
  await measure('a fetcher killed half-way', { places: 1, isKilled: true })
  await measure('two requests of a host at once', { places: 2, isKilled: false })
}

interface Case {
  places: number
  isKilled: boolean
}

async function measure(name: string, { places, isKilled }: Case): Promise<void> {
  const hosts = await openHosts(hostCount, answerMs, pageBytes)
  await withServers(async (servers) => {
    const env = { FETCH_HOST_DELAY_MS: String(delayMs), FETCH_HOST_CONCURRENCY: String(places) }
    const fetchers = await Promise.all([startFetcher(servers, env), startFetcher(servers, env)])
    const megabytes = await fetchAll(servers, hosts.origins, fetchers, async (share) => {
      if (!isKilled || share < 0.5 || fetchers.length > 2) return
      process.kill(fetchers[0]?.pid ?? 0, 'SIGKILL')
      fetchers.push(await startFetcher(servers, env))
    })
    reportVisits(name, await hosts.visits(), megabytes)
    await Promise.all(fetchers.map((fetcher) => fetcher.stop()))
  })
  hosts.close()
}

/** Sends all pages and waits until each was passed on; gives the memory of the larger fetcher over time. */
async function fetchAll(
  { redisUrl }: Servers,
  origins: string[],
  fetchers: Fetcher[],
  onProgress: (share: number) => Promise<void>,
): Promise<number[]> {
  const redis = new Redis(redisUrl)
  const { inlets, queues } = openConveyor(redis, 1)
  const urls = Array.from({ length: pageCount }, (_, n) => `${origins[n % hostCount]}/news/${n}`)
  await send(inlets.fetch, urls)
  const megabytes: number[] = []
  const hasPassed = async () => {
    const passed = await inlets.clean.queue.getPrioritizedCount()
    const used = await memoryOf(fetchers.map(({ pid }) => ({ name: String(pid), pid })))
    megabytes.push(Math.max(...Object.values(used)))
    await onProgress(passed / pageCount)
    return passed >= pageCount
  }
  await until(hasPassed, 1_000)
  await Promise.all(queues.map((queue) => queue.close()))
  redis.disconnect()
  return megabytes
}

function reportVisits(name: string, visits: Visits[], megabytes: number[]): void {
  const gaps = visits.flatMap(({ requests }) =>
    requests.slice(1).map(({ from }, before) => from - (requests[before]?.from ?? 0)),
  )
  const seconds = visits.map(({ requests }) => ((requests.at(-1)?.from ?? 0) - (requests[0]?.from ?? 0)) / 1_000)
  const half = megabytes.slice(Math.floor(megabytes.length / 2))
  report(
    'polite',
    `${name}: ${pageCount} pages of ${hostCount} hosts, ${delayMs} ms apart, answered after ${answerMs} ms`,
    [
      {
        requests: gaps.length + visits.length,
        'most at once': Math.max(...visits.map(mostAtOnce)),
        'gaps too short': gaps.filter((gap) => gap < delayMs).length,
        'gap ms, least': round(Math.min(...gaps)),
        median: round(medianOf(gaps)),
        p95: round(quantile(gaps, 0.95)),
        p99: round(quantile(gaps, 0.99)),
        most: round(Math.max(...gaps)),
        's a host, median': round(medianOf(seconds)),
        'most s': round(Math.max(...seconds)),
        'MB half-way': half[0] ?? 0,
        'MB at the end': half.at(-1) ?? 0,
      },
    ],
  )
}

function mostAtOnce({ requests }: Visits): number {
  const near = (n: number) => requests.slice(Math.max(0, n - 200), n + 1)
  return Math.max(...requests.map(({ from }, n) => near(n).filter(({ to }) => to > from).length))
}
