import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the tagger's command line needs of an article. */
export interface PlainArticle {
  id: string
  headline: string
  texts: string[]
}

/** Writes articles as the tagger's command line reads them, a line each, to a temporary file. */
export async function writeArticles(articles: PlainArticle[]): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'copydesk-bench-')), 'articles.ndjson')
  const lines = articles.map(({ id, headline, texts }) =>
    JSON.stringify({ id, article: { headline, body: texts.map((text) => ({ kind: 'paragraph', text })) } }),
  )
  await writeFile(file, `${lines.join('\n')}\n`)
  return file
}
