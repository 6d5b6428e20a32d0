import type { ParsedPage } from '../parsed-page.ts'

/** What the publisher says of a paywall; undefined when it says nothing. */
export function accessibleForFree({ jsonLd }: ParsedPage): boolean | undefined {
  const said = jsonLd.articles.map((article) => String(article.isAccessibleForFree).toLowerCase())
  if (said.includes('false')) return false
  return said.includes('true') ? true : undefined
}
