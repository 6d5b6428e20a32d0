import { closest, findIn, type PageElement } from '../page-tree.ts'

/** Whether the link in or around an element leads to another page of the same publisher. */
export function leadsAway(element: PageElement, finalUrl: string): boolean {
  const isLink = ({ name, attributes }: PageElement) => name === 'a' && attributes.href !== undefined
  const href = (closest(element, isLink) ?? findIn(element, isLink))?.attributes.href?.slice(0, 2_048)
  if (!href || href.startsWith('#')) return false
  const target = URL.parse(href, finalUrl)
  // What is known by no address has links that lead from it all the same.
  if (!target) return /^[/.\w-]/.test(href)
  const page = URL.parse(finalUrl)
  return page !== null && hostOf(target) === hostOf(page) && target.pathname !== page.pathname
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^www\./, '')
}
