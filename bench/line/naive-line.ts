import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Queue } from 'bullmq'
import pg from 'pg'
import type { Servers } from '../servers.ts'
import { until } from '../until.ts'
import type { Line } from './trip.ts'

const program = fileURLToPath(new URL('./naive-worker.ts', import.meta.url))

/** Starts a line as it is usually put together from BullMQ, jsdom and Readability, on the same servers; it must be stopped. */
export async function openNaiveLine({ redisUrl, database }: Servers): Promise<Line> {
  const databaseUrl = await database('naive')
  const db = new pg.Pool({ connectionString: databaseUrl })
  await db.query(
    'create table naive_articles (url text primary key, headline text, byline text, published_at text, text text)',
  )
  const countArticles = async () => Number((await db.query('select count(*) from naive_articles')).rows[0].count)
  const queue = new Queue('naive', { connection: { url: redisUrl } })
  const countEnded = () => queue.getJobCountByTypes('completed', 'failed')
  const worker = fork(program, [redisUrl, databaseUrl])
  await once(worker, 'message')

  return {
    async trip(urls) {
      const [endedBefore, articlesBefore] = [await countEnded(), await countArticles()]
      await queue.pause()
      await queue.addBulk(urls.map((url) => ({ name: 'page', data: { url } })))
      const startedAt = performance.now()
      await queue.resume()
      await until(async () => (await countEnded()) === endedBefore + urls.length)
      const seconds = (performance.now() - startedAt) / 1_000
      return { pages: urls.length, articles: (await countArticles()) - articlesBefore, seconds }
    },
    async stop() {
      worker.disconnect()
      if (worker.exitCode === null) await once(worker, 'exit')
      await queue.close()
      await db.end()
    },
  }
}
