import { spawn } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openCaptures } from '@copydesk/captures'
import type { TaggedArticle } from '@copydesk/contracts'
import { acceptPages, openDatabase, storeArticles } from '@copydesk/database'
import { canonicalUrl, pageId } from '@copydesk/urls'
import type { Publisher } from './publisher.ts'

const batch = 100

/** What each part costs by itself, one page after the other, in ms a page: what the whole line has to be compared with. */
export async function costOfParts(
  { files, urls }: Publisher,
  databaseUrl: string,
  dir: string,
): Promise<Record<string, number>> {
  const fetch = await costOfFetching(urls.slice(0, files.length), dir)
  const cleaned = await stepOverFiles('cleaner', files)
  const articlesFile = join(dir, 'articles.jsonl')
  const articles = cleaned.flatMap(({ article }) => (article ? [{ article }] : []))
  await writeFile(articlesFile, articles.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const tagged = await stepOverFiles('tagger', [articlesFile])
  await rm(articlesFile)

  const whole = articles.map(
    ({ article }, index) => ({ ...article, ...tagged[index]?.tags }) as TaggedArticle['article'],
  )
  const parts = { fetch, clean: meanMs(cleaned), tag: meanMs(tagged), store: await costOfStoring(whole, databaseUrl) }
  return { ...parts, sum: Object.values(parts).reduce((sum, ms) => sum + ms, 0) }
}

async function costOfFetching(urls: string[], dir: string): Promise<number> {
  const captures = openCaptures(join(dir, 'parts'))
  const started = performance.now()
  for (const url of urls) {
    const answer = await fetch(url)
    const body = Buffer.from(await answer.arrayBuffer())
    await captures.put({ url, fetchedAt: new Date().toISOString(), status: answer.status, headers: {}, body })
  }
  return (performance.now() - started) / urls.length
}

interface Line {
  ms: number
  article?: TaggedArticle['article']
  tags?: object
}

/** Runs a service's command line over files; it says how long each took. */
async function stepOverFiles(service: 'cleaner' | 'tagger', files: string[]): Promise<Line[]> {
  const cli = fileURLToPath(new URL(`../services/${service}/src/cli.ts`, import.meta.url))
  const child = spawn(process.execPath, [cli, ...files], { stdio: ['ignore', 'pipe', 'inherit'] })
  const chunks: Buffer[] = []
  for await (const chunk of child.stdout) chunks.push(chunk)
  return Buffer.concat(chunks)
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}

const meanMs = (lines: Line[]) => lines.reduce((sum, { ms }) => sum + ms, 0) / lines.length

async function costOfStoring(articles: TaggedArticle['article'][], databaseUrl: string): Promise<number> {
  const db = openDatabase(databaseUrl, () => {})
  const rows = articles.map((article, index) => {
    const url = canonicalUrl(`https://parts.example/${index}`)
    const message = { v: 1, pageId: pageId(url), run: 1, priority: 5, validators: { bodyHash: '' }, article } as const
    return { message, articleId: pageId(url), url, host: 'parts.example', contentHash: String(index) }
  })
  await acceptPages(
    db,
    rows.map(({ articleId, url, host }) => ({ id: articleId, url, host, priority: 5, labels: [] })),
    false,
  )
  const started = performance.now()
  for (let at = 0; at < rows.length; at += batch) await storeArticles(db, rows.slice(at, at + batch), [])
  const ms = (performance.now() - started) / rows.length
  await db.end()
  return ms
}
