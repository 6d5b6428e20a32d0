import type { Field } from '../choose.ts'
import { strings } from '../json-ld.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { fold, shortLine } from '../text.ts'

const agree = (a: string, b: string) => fold(a) === fold(b)

export const standfirstField: Field<string, string> = {
  read: (written) => shortLine(written, 5_000),
  agree,
  finders: {
    'json-ld': ({ jsonLd }) => jsonLd.articles.flatMap((article) => strings(article.description)),
    'open-graph': ({ meta }) => meta('og:description'),
    meta: ({ meta }) => meta('description'),
  },
}

export const sectionField: Field<string, string> = {
  read: (written) => shortLine(written, 200),
  agree,
  finders: {
    'json-ld': ({ jsonLd }) => jsonLd.articles.flatMap((article) => strings(article.articleSection)),
    meta: ({ meta }) => meta('article:section', 'parsely-section', 'section'),
  },
}

const maxTags = 50

/** The words the publisher files the article under, each once. */
export function publisherTagsOf({ jsonLd, meta }: ParsedPage): string[] {
  const keywords = [
    ...jsonLd.articles.flatMap((article) => strings(article.keywords)),
    ...meta('news_keywords', 'keywords'),
  ]
  const written = [...meta('article:tag'), ...keywords.flatMap((line) => line.split(','))].flatMap(
    (tag) => shortLine(tag, 100) ?? [],
  )
  return [...new Map(written.map((tag) => [fold(tag), tag])).values()].slice(0, maxTags)
}

/** What the publisher says of a paywall; undefined when it says nothing. */
export function accessibleForFree({ jsonLd }: ParsedPage): boolean | undefined {
  const said = jsonLd.articles.map((article) => String(article.isAccessibleForFree).toLowerCase())
  if (said.includes('false')) return false
  return said.includes('true') ? true : undefined
}
