import { openConveyor } from '@copydesk/pipeline'
import { Redis } from 'ioredis'
import { cpuMsOf, startFetcher } from '../fetchers.ts'
import { send } from '../send.ts'
import type { Servers } from '../servers.ts'
import { until } from '../until.ts'

const warmUp = 200

/** What a fetcher takes for a page: processor time of its process, and how many it does in a second. */
export interface Step {
  cpuMs: number
  pagesPerSecond: number
}

/** Lets one fetcher, without delays, fetch all pages from its queue into the next. */
export async function measureStep(servers: Servers, urls: string[]): Promise<Step> {
  const redis = new Redis(servers.redisUrl)
  await redis.flushall()
  const { inlets, queues } = openConveyor(redis, 1)
  const fetcher = await startFetcher(servers, { FETCH_HOST_DELAY_MS: '0', FETCH_HOST_CONCURRENCY: '64' })
  const passed = async () =>
    (await inlets.clean.queue.getWaitingCount()) + (await inlets.clean.queue.getPrioritizedCount())
  const fetchAll = async (some: string[]) => {
    const target = (await passed()) + some.length
    await inlets.fetch.queue.pause()
    await send(inlets.fetch, some)
    const [startedAt, cpuBefore] = [performance.now(), await cpuMsOf(fetcher.healthUrl)]
    await inlets.fetch.queue.resume()
    await until(async () => (await passed()) >= target)
    return { ms: performance.now() - startedAt, cpuMs: (await cpuMsOf(fetcher.healthUrl)) - cpuBefore }
  }
  try {
    await fetchAll(urls.map((url) => `${url}/early`).slice(0, warmUp))
    const { ms, cpuMs } = await fetchAll(urls)
    return { cpuMs: cpuMs / urls.length, pagesPerSecond: (urls.length * 1_000) / ms }
  } finally {
    await fetcher.stop()
    await Promise.all(queues.map((queue) => queue.close()))
    redis.disconnect()
  }
}
