import { canonicalUrl, pageId } from '@copydesk/urls'
import pg from 'pg'
import { quantile, round } from '../figures.ts'
import { report } from '../report.ts'
import { withServers } from '../servers.ts'
import { startServices } from '../services.ts'
import { until } from '../until.ts'
import { servePublishers } from './publishers.ts'

const warmUp = 10
const pages = 60
const pollMs = 2

/** From the call of the API to the article's row, one page at a time, each of a host nobody asked before: robots.txt is included. */
export async function benchLatency(): Promise<void> {
  const publishers = await servePublishers(warmUp + pages)
  await withServers(async (servers) => {
    const databaseUrl = await servers.database('latency')
    const services = await startServices(servers, databaseUrl)
    const db = new pg.Client({ connectionString: databaseUrl })
    await db.connect()
    try {
      const all: number[] = []
      for (const url of publishers.urls) all.push(await timeOf(url, services.submit, db))
      const ms = all.slice(warmUp)
      const at = (share: number) => round(quantile(ms, share))
      report('latency', `from POST to row, ${pages} pages one at a time, ms`, [
        { least: at(0), p50: at(0.5), p95: at(0.95), most: at(1) },
      ])
    } finally {
      await db.end()
      await services.stop()
    }
  })
  publishers.close()
}

async function timeOf(url: string, submit: (urls: string[]) => Promise<number>, db: pg.Client): Promise<number> {
  const id = pageId(canonicalUrl(url))
  const isEnded = "select from pages where id = $1 and status <> 'under-way'"
  const startedAt = performance.now()
  await submit([url])
  await until(async () => (await db.query(isEnded, [id])).rowCount === 1, pollMs)
  const ms = performance.now() - startedAt
  const { rowCount } = await db.query('select from articles where id = $1', [id])
  if (rowCount === 0) throw new Error(`${url} did not become an article`)
  return ms
}
