import { canonicalUrl } from '@copydesk/urls'
import { absoluteUrl, siteOf } from '../addresses.ts'
import type { Choice } from '../choose.ts'
import { type PageElement, wordsOf } from '../page-tree.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { addressOfPage, siteOfPage } from './site-of-page.ts'

/**
 * The publisher's own choice of address where it is on the same site, else the address the page was fetched from.
 * A front page is not believed to be the address of a page below it: some templates say so on every page.
 */
export function canonicalUrlOf(page: ParsedPage): Choice<string> {
  const { tree, finalUrl } = page
  const links = tree.named('link').filter(isCanonical)
  const written = links.map(({ attributes }) => attributes.get('href') ?? '')
  const declared = written.flatMap((href) => absoluteUrl(href, finalUrl) ?? [])
  const believed = declared.find(
    (url) =>
      (url === finalUrl || siteOf(url) === siteOfPage(page)) &&
      (!isFrontPage(url) || isFrontPage(addressOfPage(page)?.href)),
  )
  const candidates = [
    ...declared.map((value) => ({ value, source: 'rel-canonical' })),
    { value: finalUrl, source: 'response' },
  ]
  const value = spelled(believed ?? finalUrl)
  const conflict = declared.some((url) => url !== (believed ?? finalUrl) && spelled(url) !== value)
  return { value, provenance: { source: believed ? 'rel-canonical' : 'response', candidates, conflict } }
}

function isCanonical(link: PageElement): boolean {
  return /canonical/i.test(link.attributes.get('rel') ?? '') && wordsOf(link, 'rel').includes('canonical')
}

function isFrontPage(href = ''): boolean {
  return /^[^/]*\/\/[^/]*\/\??(?:#|$)/.test(href)
}

/** In our normal spelling; what has none, as a document without a web address, keeps its own. */
function spelled(url: string): string {
  try {
    return canonicalUrl(url)
  } catch (error) {
    if (error instanceof TypeError) return url
    throw error
  }
}
