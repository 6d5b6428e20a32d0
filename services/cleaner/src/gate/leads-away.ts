import { closest, findIn, type PageElement, textOf } from '../page-tree.ts'
import { UrlReader } from '../plain-urls.ts'
import { oneLine } from '../text.ts'

const longestLink = 300

/** Whether the link in or around an element leads from this page to another of the same publisher. */
export function leadingAwayFrom(finalUrl: string): (element: PageElement) => boolean {
  const urls = new UrlReader(finalUrl)
  const page = partsOf(finalUrl)
  return (element) => {
    const href = linkOf(element)?.attributes.get('href')?.slice(0, 2_048)
    if (!href || href.startsWith('#')) return false
    // What is known by no address has links that lead from it all the same.
    if (!page) return /^[/.\w-]/.test(href)
    const target = partsOf(urls.absolute(href) ?? '')
    return target !== undefined && target.host === page.host && target.path !== page.path
  }
}

function partsOf(url: string): { host: string; path: string } | undefined {
  const [, host, path] = /^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)/.exec(url) ?? []
  return host === undefined || path === undefined ? undefined : { host, path: path || '/' }
}

/** Whether the text of an element begins with a link. */
export function beginsWithLink(element: PageElement, text: string): boolean {
  const link = linkOf(element)
  const linked = link ? oneLine(textOf(link).slice(0, longestLink)) : ''
  return linked !== '' && text.startsWith(linked)
}

function linkOf(element: PageElement): PageElement | undefined {
  const isLink = ({ name, attributes }: PageElement) => name === 'a' && attributes.get('href') !== undefined
  return closest(element, isLink) ?? findIn(element, isLink)
}
