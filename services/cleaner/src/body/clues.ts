import { bylineOf } from '../fields/byline.ts'
import { publisherNames } from '../fields/publisher.ts'
import { strings } from '../json-ld.ts'
import { textOf } from '../page-tree.ts'
import type { ParsedPage } from '../parsed-page.ts'
import type { PageClues } from './outline.ts'

const mostHeadings = 3
const longestBody = 200_000

/** What the page says of its article beside the article, for the model to compare its blocks with. */
export function cluesOf(page: ParsedPage): PageClues {
  const { tree, meta, jsonLd } = page
  const said = (key: string) => jsonLd.articles.flatMap((article) => strings(article[key]))
  const titles = [...tree.named('title').slice(0, 1), ...tree.named('h1').slice(0, mostHeadings)].map(textOf)
  return {
    headlines: [...said('headline'), ...meta('og:title', 'twitter:title'), ...titles],
    description: meta('og:description', 'description')[0] ?? '',
    authors: bylineOf(page)?.value ?? [],
    publishers: publisherNames(page),
    articleBody: said('articleBody').join(' ').slice(0, longestBody),
  }
}
