import type { PageElement } from '../page-tree.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { once } from './once.ts'

const relating = once(({ tree }) => tree.named('a').filter(({ attributes }) => attributes.get('rel') !== undefined))

/** The links of a page that say of themselves what they are to it, as `author` and `tag`. */
export function linksWithRel(page: ParsedPage, rel: RegExp): PageElement[] {
  return relating(page).filter(({ attributes }) => rel.test(attributes.get('rel') ?? ''))
}
