import { absoluteUrl } from '../addresses.ts'
import { type Choice, choose, type Field } from '../choose.ts'
import { isNode, list, strings } from '../json-ld.ts'
import type { PageElement } from '../page-tree.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { fold } from '../text.ts'
import { isClassed } from './class-words.ts'
import { headlineOf } from './headline.ts'
import { once } from './once.ts'
import { publisherNameOf } from './publisher-name.ts'
import { sectionsInData, sectionsInMeta } from './sections.ts'
import { clean, shownText } from './shown-text.ts'
import { addressOfPage } from './site-of-page.ts'

const maxLength = 100

/** A page, and what of its names may be that of a desk. */
interface Filed {
  page: ParsedPage
  isDesk(name: string): boolean
}

const field: Field<string, string, Filed> = {
  finders: {
    'json-ld': ({ page }) => sectionsInData(page),
    meta: ({ page }) => sectionsInMeta(page),
    breadcrumb: ({ page, isDesk }) => [...fromBreadcrumbData(page), ...fromBreadcrumb(page)].filter(isDesk).slice(0, 1),
    url: ({ page, isDesk }) => (isFiled(page, isDesk) ? [] : fromUrl(page)),
  },
  read: (written, { isDesk }) => {
    const name = clean(written.slice(0, 2 * maxLength))
    return isDesk(name) ? name : undefined
  },
  agree: (a, b) => a === b || fold(a) === fold(b),
}

/** The desk the article comes from, as its publisher calls it. */
export const sectionOf = once((page): Choice<string> | undefined => {
  const publisher = publisherNameOf(page)
  const headline = fold(headlineOf(page)?.value ?? '')
  const isDesk = (name: string) => {
    if (name.length > maxLength || !/\p{L}/u.test(name) || publisher.is(name)) return false
    const folded = fold(name)
    return folded !== headline && !anywhere.has(folded)
  }
  return choose(field, { page, isDesk })
})

/** Every page below the front page has them. */
const anywhere = new Set(
  `home|homepage|home page|start|startseite|zur startseite|accueil|inicio|início|portada|forside|etusivu|strona główna|front page|back|hem|hjem|voorpagina|
  article|articles|artikel|artículos|articoli|artigos|artikler|website|übersicht|overview|welcome|willkommen|uncategorized|allgemein|all|posts|archive|archiv`
    .split('|')
    .map(fold),
)

function isFiled(page: ParsedPage, isDesk: (name: string) => boolean): boolean {
  return [...sectionsInData(page), ...sectionsInMeta(page), ...fromBreadcrumbData(page), ...fromBreadcrumb(page)].some(
    isDesk,
  )
}

/** The trail in structured data, from the front page down; the last step is the article itself. */
function fromBreadcrumbData({ jsonLd }: ParsedPage): string[] {
  const [trail] = jsonLd.ofType('breadcrumblist')
  const steps = list(trail?.itemListElement).slice(0, 20).filter(isNode)
  const ordered = steps.toSorted((a, b) => Number(a.position) - Number(b.position))
  return ordered.slice(0, -1).flatMap((step) => strings(step.name ?? (isNode(step.item) ? step.item.name : undefined)))
}

const trailClass = /bread-?crumb/i
const maxLists = 50

/** The trail of links on the page, when there is one. */
const fromBreadcrumb = once(({ tree }): string[] => {
  const trail = tree.named('ol', 'ul', 'nav').find((each) => isClassed(each, trailClass) || isLabelled(each))
  return trail ? linksIn(trail).map((link) => shownText(link)) : []
})

function isLabelled({ attributes }: PageElement): boolean {
  const label = attributes.get('aria-label')
  return label !== undefined && trailClass.test(label)
}

function linksIn(element: PageElement): PageElement[] {
  const links: PageElement[] = []
  for (const child of element.children) {
    if (typeof child === 'string' || links.length >= maxLists) continue
    links.push(...(child.name === 'a' ? [child] : linksIn(child)))
  }
  return links
}

const maxLinks = 1_500

/** The first word of the address, as a link of the menu to that page calls it. */
function fromUrl(page: ParsedPage): string[] {
  const { finalUrl, tree } = page
  const [, word] = /^https?:\/\/[^/]+(\/[\p{L}][\p{L}\d-]{1,40})\/./iu.exec(finalUrl) ?? []
  if (!word) return []
  for (const link of tree.named('a').slice(0, maxLinks)) {
    if (!leadsTo(link.attributes.get('href'), word, page)) continue
    const name = shownText(link)
    if (slugOf(name).startsWith(word.slice(1, 4))) return [name]
  }
  return []
}

/** As addresses spell a name: `Féminin` begins as `/feminin` does. */
function slugOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Whether nothing but a query or a mark is behind a path. */
function endsIn(path: string, href: string): boolean {
  const [, ...ends] = href.split(path)
  return ends.some((end) => /^\/?(?:[?#\s]|$)/.test(end))
}

function leadsTo(href: string | undefined, path: string, page: ParsedPage): boolean {
  if (!href?.includes(path) || !endsIn(path, href)) return false
  const url = URL.parse(absoluteUrl(href, page.finalUrl) ?? '')
  return url?.pathname.replace(/\/$/, '') === path && url.host === addressOfPage(page)?.host
}
