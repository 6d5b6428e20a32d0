import { strings } from '../json-ld.ts'
import type { ParsedPage } from '../parsed-page.ts'

/** What the structured data of an article calls its desk. */
export function sectionsInData({ jsonLd }: ParsedPage): string[] {
  return jsonLd.articles.flatMap((article) => strings(article.articleSection))
}

/** What meta elements call the desk. */
export function sectionsInMeta({ meta }: ParsedPage): string[] {
  return meta('article:section', 'parsely-section', 'section', 'sailthru.section', 'cxenseparse:section')
}
