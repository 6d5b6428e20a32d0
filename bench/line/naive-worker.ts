import { Worker } from 'bullmq'
import pg from 'pg'
import { findByJsdom } from '../contestants/readability.ts'

// node bench/line/naive-worker.ts REDIS_URL DATABASE_URL
// The line as it is usually put together: one queue, one process, ten jobs at once, fetch → jsdom → Readability → insert.
const [redisUrl = '', databaseUrl = ''] = process.argv.slice(2)
const db = new pg.Pool({ connectionString: databaseUrl })

const worker = new Worker<{ url: string }>(
  'naive',
  async ({ data: { url } }) => {
    const html = await (await fetch(url)).text()
    const { headline, byline, publishedAt, body } = await findByJsdom(html, url)
    if (body.length === 0) return
    await db.query(
      `insert into naive_articles (url, headline, byline, published_at, text) values ($1, $2, $3, $4, $5)
       on conflict (url) do update set headline = $2, byline = $3, published_at = $4, text = $5`,
      [url, headline, byline, publishedAt, body.map(({ text }) => text).join('\n')],
    )
  },
  { connection: { url: redisUrl, maxRetriesPerRequest: null }, concurrency: 10 },
)

process.on('disconnect', () => void worker.close().then(() => db.end()))
await worker.waitUntilReady()
process.send?.('ready')
