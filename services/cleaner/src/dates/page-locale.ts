import type { ParsedPage } from '../parsed-page.ts'

/** The language and the country that a page says it is written for, in lower case, as ISO codes; '' for what it does not say. */
export interface PageLocale {
  language: string
  region: string
}

/** Reads the language tag of a page. */
export function localeOf({ tree, meta }: ParsedPage): PageLocale {
  const tag = tree.html.attributes.get('lang')?.trim() || meta('og:locale', 'content-language', 'language')[0] || ''
  const [language = '', region = ''] = tag.slice(0, 20).toLowerCase().split(/[-_]/)
  return { language, region }
}
