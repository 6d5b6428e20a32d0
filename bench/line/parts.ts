import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openCaptures } from '@copydesk/captures'
import type { TaggedArticle } from '@copydesk/contracts'
import { acceptPages, type Database, storeArticles } from '@copydesk/database'
import { canonicalUrl, pageId } from '@copydesk/urls'
import { overFiles } from '../contestants/over-files.ts'
import { meanOf } from '../figures.ts'

const batch = 100

/** What each part takes by itself, one page after the other, in ms a page, and all of them together. */
export interface Parts {
  fetch: number
  clean: number
  tag: number
  store: number
  sum: number
}

/** Pages as files and as addresses; the first `warmUp` files are cleaned and tagged before it counts. */
export interface Pages {
  files: string[]
  urls: string[]
  warmUp: number
}

type Record = TaggedArticle['article']

/** Runs the parts of the line one after the other; what it stores has addresses of its own below `edition`. */
export async function costOfParts(
  { files, urls, warmUp }: Pages,
  edition: string,
  db: Database,
  dir: string,
): Promise<Parts> {
  const own = await mkdtemp(join(dir, 'parts-'))
  const fetch = await costOfFetching(urls, own)
  const cleaned = await overFiles<{ ms: number; article?: Record }>('cleaner', [...files.slice(0, warmUp), ...files])
  const articles = cleaned.flatMap(({ article }, index) => (article ? [{ id: index, article }] : []))
  const articlesFile = join(own, 'articles.jsonl')
  await writeFile(articlesFile, articles.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const tagged = await overFiles<{ id: number; ms: number; tags: object }>('tagger', [articlesFile])
  await rm(own, { recursive: true })

  const tags = new Map(tagged.map((line) => [line.id, line.tags]))
  const whole = articles
    .filter(({ id }) => id >= warmUp)
    .map(({ id, article }) => ({ ...article, ...tags.get(id) }) as Record)
  const clean = meanOf(cleaned.slice(warmUp).map(({ ms }) => ms))
  const tag = meanOf(tagged.flatMap(({ id, ms }) => (id >= warmUp ? [ms] : [])))
  const store = await costOfStoring(whole, edition, db)
  return { fetch, clean, tag, store, sum: fetch + clean + tag + store }
}

async function costOfFetching(urls: string[], dir: string): Promise<number> {
  const captures = openCaptures(dir)
  const startedAt = performance.now()
  for (const url of urls) {
    const answer = await fetch(url)
    const body = Buffer.from(await answer.arrayBuffer())
    await captures.put({ url, fetchedAt: new Date().toISOString(), status: answer.status, headers: [], body })
  }
  return (performance.now() - startedAt) / urls.length
}

async function costOfStoring(articles: Record[], edition: string, db: Database): Promise<number> {
  const host = 'parts.example'
  const rows = articles.map((article, index) => {
    const url = canonicalUrl(`https://${host}/${edition}/${index}`)
    const message = { v: 1, pageId: pageId(url), run: 1, priority: 5, validators: { bodyHash: '' }, article } as const
    return { message, articleId: pageId(url), url, host, contentHash: `${edition} ${index}` }
  })
  const pages = rows.map(({ articleId, url }) => ({ id: articleId, url, host, priority: 5, labels: [] }))
  await acceptPages(db, pages, false)
  const startedAt = performance.now()
  for (let at = 0; at < rows.length; at += batch) await storeArticles(db, rows.slice(at, at + batch), [])
  return (performance.now() - startedAt) / rows.length
}
