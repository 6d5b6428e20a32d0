import { setTimeout as wait } from 'node:timers/promises'
import { countOutbox, countRuns, type Database, openDatabase } from '@copydesk/database'
import { type Conveyor, openConveyor } from '@copydesk/pipeline'
import { Redis } from 'ioredis'
import type { Servers } from '../servers.ts'
import { startServices } from '../services.ts'
import { until } from '../until.ts'
import { bytesIn, memoryOf } from './memory.ts'
import type { Line, Trip } from './trip.ts'

const patienceMs = 30_000

/** The line of this project, its five services each a process of its own. */
export interface OurLine extends Line {
  /** Runs by how they ended. */
  endings(): Promise<Record<string, number>>
  /** Resident memory of each service, in MB. */
  memory(): Promise<Record<string, number>>
  /** What Redis holds for each page of the last trip that waits at the head of the line. */
  bytesPerWaitingPage(): number
}

/** Starts our line; it must be stopped. */
export async function openOurLine(servers: Servers): Promise<OurLine> {
  const databaseUrl = await servers.database('line')
  const services = await startServices(servers, databaseUrl)
  const redis = new Redis(servers.redisUrl)
  await redis.ping()
  const conveyor = openConveyor(redis, 1)
  const db = openDatabase(databaseUrl, () => {})
  let bytesPerWaitingPage = 0

  return {
    async trip(urls) {
      await conveyor.inlets.fetch.queue.pause()
      const empty = await bytesIn(redis)
      const before = await ended(db)
      const pages = await services.submit(urls)
      await until(async () => (await countOutbox(db)) === 0)
      bytesPerWaitingPage = Math.round(((await bytesIn(redis)) - empty) / pages)
      return { pages, ...(await run(conveyor, db, before)) }
    },
    endings: async () => {
      const runs = await countRuns(db)
      return Object.fromEntries(runs.map(({ status, reason, count }) => [`${status} ${reason ?? ''}`.trim(), count]))
    },
    memory: () => memoryOf(services.processes),
    bytesPerWaitingPage: () => bytesPerWaitingPage,
    async stop() {
      await services.stop()
      await Promise.all(conveyor.queues.map((queue) => queue.close()))
      redis.disconnect()
      await db.end()
    },
  }
}

interface Ended {
  pages: number
  articles: number
  underWay: number
}

async function ended(db: Database): Promise<Ended> {
  const runs = await countRuns(db)
  const count = (of: (status: string) => boolean) =>
    runs.reduce((sum, { status, count }) => sum + (of(status) ? count : 0), 0)
  return {
    pages: count((status) => status !== 'under-way'),
    articles: count((status) => status === 'stored'),
    underWay: count((status) => status === 'under-way'),
  }
}

/** Lets the head of the line go and waits as long as more and more runs end. */
async function run(conveyor: Conveyor, db: Database, before: Ended): Promise<Omit<Trip, 'pages'>> {
  const startedAt = performance.now()
  await conveyor.inlets.fetch.queue.resume()
  let [now, progressAt] = [before, startedAt]
  do {
    await wait(50)
    const next = await ended(db)
    if (next.pages > now.pages) progressAt = performance.now()
    now = next
  } while (now.underWay > 0 && performance.now() - progressAt < patienceMs)
  return { articles: now.articles - before.articles, seconds: (performance.now() - startedAt) / 1_000 }
}
