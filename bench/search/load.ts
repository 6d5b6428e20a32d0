import { type Database, storeArticles } from '@copydesk/database'
import { canonicalUrl, pageId } from '@copydesk/urls'
import pg from 'pg'
import { inventArticle } from '../corpus/article.ts'

const batch = 100
const lanes = 4

/** Stores the invented articles from `first` on, up to `end`, as the storage service does; gives the seconds it took. */
export async function load(db: Database, databaseUrl: string, first: number, end: number): Promise<number> {
  const startedAt = performance.now()
  await withoutIndexes(databaseUrl, async () => {
    let next = first
    const lane = async () => {
      while (next < end) {
        const from = next
        next += batch
        await storeArticles(
          db,
          Array.from({ length: Math.min(batch, end - from) }, (_, at) => rowOf(from + at)),
          [],
        )
      }
    }
    await Promise.all(Array.from({ length: lanes }, lane))
  })
  return (performance.now() - startedAt) / 1_000
}

function rowOf(index: number) {
  const article = inventArticle(index)
  const url = canonicalUrl(article.url)
  const id = pageId(url)
  const message = { v: 1, pageId: id, run: 1, priority: 5, validators: { bodyHash: '' }, article } as const
  return { message, articleId: id, url, host: new URL(url).host, contentHash: String(index) }
}

/** Indexes that rows do not need on their way in are built again afterwards, in a fraction of the time. */
async function withoutIndexes(databaseUrl: string, work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where tablename in ('articles', 'pages') and indexdef not like 'CREATE UNIQUE%'`,
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  await work()
  await client.query("set maintenance_work_mem = '512MB'")
  for (const { definition } of rows) await client.query(definition)
  await client.query('vacuum analyze')
  await client.end()
}
