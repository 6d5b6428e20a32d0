import { closest, findIn, type PageElement, textOf } from '../page-tree.ts'
import { oneLine } from '../text.ts'

const longestLink = 300

/** Whether the link in or around an element leads from this page to another of the same publisher. */
export function leadingAwayFrom(finalUrl: string): (element: PageElement) => boolean {
  const page = URL.parse(finalUrl)
  return (element) => {
    const href = linkOf(element)?.attributes.href?.slice(0, 2_048)
    if (!href || href.startsWith('#')) return false
    const target = URL.parse(href, finalUrl)
    // What is known by no address has links that lead from it all the same.
    if (!target) return /^[/.\w-]/.test(href)
    return page !== null && hostOf(target) === hostOf(page) && target.pathname !== page.pathname
  }
}

/** Whether the text of an element begins with a link. */
export function beginsWithLink(element: PageElement, text: string): boolean {
  const link = linkOf(element)
  const linked = link ? oneLine(textOf(link).slice(0, longestLink)) : ''
  return linked !== '' && text.startsWith(linked)
}

function linkOf(element: PageElement): PageElement | undefined {
  const isLink = ({ name, attributes }: PageElement) => name === 'a' && attributes.href !== undefined
  return closest(element, isLink) ?? findIn(element, isLink)
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^www\./, '')
}
