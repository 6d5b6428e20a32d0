import { readPage } from '../read-page.ts'
import type { Found } from './found.ts'

type Find = (html: string, url: string) => Promise<Found>

// node bench/contestants/cli.ts linkedom|jsdom|defuddle|article-extractor FILE...
// The cleaner's command line as another would have built it: a line {"file", "article"} for each file. Each loads only what it needs.
const finders: Record<string, () => Promise<Find>> = {
  linkedom: async () => (await import('./readability.ts')).findByLinkedom,
  jsdom: async () => (await import('./readability.ts')).findByJsdom,
  defuddle: async () => (await import('./others.ts')).findByDefuddle,
  'article-extractor': async () => (await import('./others.ts')).findByArticleExtractor,
}
const [name = '', ...files] = process.argv.slice(2)
const find = await finders[name]?.()
if (!find) throw new Error(`There is no contestant ${name}`)

// What they complain of page by page is of no use here.
process.stderr.write = () => true

for (const file of files) {
  const { html, url } = await readPage(file)
  const article = await find(html, url).catch(() => ({ body: [] }))
  process.stdout.write(`${JSON.stringify({ file, article })}\n`)
}
