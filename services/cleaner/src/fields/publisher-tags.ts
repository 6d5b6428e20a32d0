import { strings } from '../json-ld.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { fold, shortLine } from '../text.ts'

const maxTags = 50
const maxLength = 100

/** The words the publisher files the article under, each once. */
export function publisherTagsOf({ jsonLd, meta }: ParsedPage): string[] {
  const keywords = [
    ...jsonLd.articles.flatMap((article) => strings(article.keywords)),
    ...meta('news_keywords', 'keywords'),
  ]
  const written = [...meta('article:tag'), ...keywords.flatMap((line) => line.split(','))]
  const tags = written.flatMap((tag) => shortLine(tag, maxLength) ?? [])
  return [...new Map(tags.map((tag) => [fold(tag), tag])).values()].slice(0, maxTags)
}
