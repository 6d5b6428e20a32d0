import { extractFromHtml } from '@extractus/article-extractor'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { type Found, foundIn } from './found.ts'

/** What Defuddle finds on a page parsed by linkedom, and asks nobody for. */
export async function findByDefuddle(html: string, url: string): Promise<Found> {
  const { document } = parseHTML(html)
  // Defuddle needs both, and linkedom has neither.
  Object.assign(document, { styleSheets: [], URL: url })
  Object.assign(document.defaultView ?? {}, { getComputedStyle: () => ({ display: '' }) })
  const { title, author, published, content } = await Defuddle(document as never, url, { useAsync: false })
  return foundIn({ title, author, published, html: content })
}

/** What @extractus/article-extractor finds on a page; it brings Readability and linkedom itself. */
export async function findByArticleExtractor(html: string, url: string): Promise<Found> {
  const { title, author, published, content } = (await extractFromHtml(html, url)) ?? {}
  return foundIn({ title, author, published, html: content })
}
