import { absoluteUrl } from '../addresses.ts'
import { closest, elementsIn, isWithin, type PageElement, wordsOf } from '../page-tree.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { clean, shownText } from './shown-text.ts'
import { addressOfPage } from './site-of-page.ts'

/** A text of the page that may be the headline, as it is shown. */
export interface Heading {
  text: string
  /** With the kicker that stands in it. */
  whole: string
  element: PageElement
  /** The path on this host that it leads to, or the address on another; of this page or of none, undefined. */
  leadsTo: string | undefined
}

const maxHeadings = 30
const maxSmallHeadings = 200
const maxLength = 500
const kickerClass =
  /kicker|overline|topline|eyebrow|roofline|dachzeile|spitzmarke|pre-?title|super-?title|overtitle|oberzeile|sr-only|visually-?hidden/i

/** The first headings and marked headlines of the page, without the labels within them and those that lead to the front page. */
export function headingsOf(page: ParsedPage): Heading[] {
  const { tree } = page
  const marked = tree.withItemprop('headline').filter(({ name }) => name !== 'meta' && name !== 'h1')
  const elements = [...tree.named('h1'), ...marked].slice(0, maxHeadings)
  return elements.flatMap((element) => readHeading(element, page)).filter(({ leadsTo }) => leadsTo !== '/')
}

/** Smaller headings, which are the headline of a page that has no other. */
export function smallHeadingsOf(page: ParsedPage): Heading[] {
  return ['h2', 'h3']
    .flatMap((name) => page.tree.named(name).slice(0, maxSmallHeadings))
    .flatMap((each) => readHeading(each, page))
}

/** Whether a heading is in what is marked as the article. */
export function isInArticle({ element }: Heading): boolean {
  return isWithin(element, 'article', 'main')
}

/** The part of a heading that is as asked, where the heading holds more: `Analysis` or a count of comments beside it. */
export function partOf({ element }: Heading, isAsked: (text: string) => boolean): string | undefined {
  for (const part of [...textsIn(element), ...partsIn(element)]) if (part !== '' && isAsked(part)) return part
  return undefined
}

function* partsIn(element: PageElement): Generator<string> {
  let count = 0
  for (const part of elementsIn(element)) {
    if (count === maxHeadings) return
    count += 1
    yield shownText(part)
  }
}

/** Whether the classes of an element say that it is a label above a headline, or for screen readers only. */
export function isKicker(element: PageElement): boolean {
  return kickerClass.test(element.attributes.get('class') ?? '')
}

function readHeading(element: PageElement, page: ParsedPage): Heading[] {
  const whole = shownText(element)
  const rest = shownText(element, (part) => !isKicker(part)).replace(/^[-–—|:/]\s/, '')
  const text = 2 * rest.length > whole.length ? rest : whole
  return text !== '' && text.length <= maxLength ? [{ text, whole, element, leadsTo: targetOf(element, page) }] : []
}

function textsIn(element: PageElement): string[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [clean(child)] : []))
}

function linkIn(element: PageElement): PageElement | undefined {
  let count = 0
  for (const part of elementsIn(element)) {
    if (part.name === 'a') return part
    count += 1
    if (count === maxHeadings) return undefined
  }
  return undefined
}

function targetOf(element: PageElement, page: ParsedPage): string | undefined {
  const link = closest(element, ({ name }) => name === 'a') ?? linkIn(element)
  if (!link) return undefined
  if (wordsOf(link, 'rel').includes('home')) return '/'
  const own = addressOfPage(page)
  const url = URL.parse(absoluteUrl(link.attributes.get('href') ?? '', page.finalUrl) ?? '')
  if (!url || (url.host === own?.host && url.pathname === own.pathname)) return undefined
  return url.host === own?.host ? url.pathname : url.href
}
