import { closest, findIn, type PageElement, textOf } from '../page-tree.ts'
import { oneLine } from '../text.ts'

const longestLink = 300

/** Whether the link in or around an element leads from this page to another of the same publisher. */
export function leadingAwayFrom(finalUrl: string): (element: PageElement) => boolean {
  const page = URL.parse(finalUrl)
  return (element) => {
    const href = linkOf(element)?.attributes.href?.slice(0, 2_048)
    if (!href || href.startsWith('#')) return false
    const target = (page && readPlainly(href, page)) ?? URL.parse(href, finalUrl)
    // What is known by no address has links that lead from it all the same.
    if (!target) return /^[/.\w-]/.test(href)
    return page !== null && hostOf(target) === hostOf(page) && target.pathname !== page.pathname
  }
}

type Target = Pick<URL, 'hostname' | 'pathname'>

const plain = /^(?:https?:\/\/((?:[a-z\d-]+\.)+[a-z]{2,}))?(\/(?:[\w-][\w./-]*)?)?(?:[?#]|$)/

/** Most addresses are written as they are normalised, and to read those costs little; undefined for any other. */
function readPlainly(href: string, page: URL): Target | undefined {
  const [, hostname, pathname] = plain.exec(href) ?? []
  if ((!hostname && !pathname) || href.includes('/.') || href.includes('xn--')) return undefined
  return { hostname: hostname ?? page.hostname, pathname: pathname ?? '/' }
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

function hostOf({ hostname }: Target): string {
  return hostname.startsWith('www.') ? hostname.slice(4) : hostname
}
