import type { JudgedBlock } from '../body/decide.ts'
import type { PageBlock } from '../body/page-block.ts'
import type { PageElement } from '../page-tree.ts'
import type { HeadlineLink } from './headline-links.ts'
import { isHeading } from './link-texts.ts'

/** The part of a page that is about one other article. */
export interface Card {
  element: PageElement
  link: HeadlineLink
  /** The dropped blocks in it, in page order, but for the headline. */
  ahead: PageBlock[]
  behind: PageBlock[]
}

/** Of elements that hold links to more than one article, or a part of this one. */
const many = Symbol('many')
type Mark = string | typeof many

/** A card is never wider than one of these. */
const whole = new Set(['li', 'article', 'tr', 'dd'])
const outside = new Set(['aside', 'section', 'main', 'nav', 'body', 'html', 'ul', 'ol', 'table', 'tbody'])
const mostSteps = 8
const mostAhead = 4
const mostBehind = 14
const deepest = 14

/** Around each link the widest element that holds no link to a third article and nothing of this one; in page order. */
export function cardsOf(judged: JudgedBlock[], links: HeadlineLink[]): Card[] {
  const repeated = repeatedTexts(links)
  const marks = marksOf(judged, links)
  const distinct = links.filter(({ text }) => !repeated.has(text))
  const byCard = Map.groupBy(distinct, (link) => cardElement(link, marks))
  const cards = [...byCard].flatMap(([element, linked]) => {
    const byUrl = linked.length === 1 ? [linked] : [...Map.groupBy(linked, ({ url }) => url).values()]
    return byUrl.map((same) => {
      const link = same.reduce((best, each) => (rankOf(each) > rankOf(best) ? each : best))
      return { element, link, ...partsOf(judged, element, link, byUrl.length > 1) }
    })
  })
  return cards.toSorted((a, b) => a.link.index - b.link.index)
}

/** What is said of several articles is the headline of none. */
function repeatedTexts(links: HeadlineLink[]): Set<string> {
  const urls = new Map<string, string>()
  const repeated = new Set<string>()
  for (const { text, url } of links) {
    const known = urls.get(text)
    if (known !== undefined && known !== url) repeated.add(text)
    urls.set(text, url)
  }
  return repeated
}

function marksOf(judged: JudgedBlock[], links: HeadlineLink[]): Map<PageElement, Mark> {
  const marks = new Map<PageElement, Mark>()
  for (const { block, kept } of judged) if (kept) markUp(marks, block.element, many)
  for (const { block, anchor, url } of links) {
    markUp(marks, anchor, url)
    markUp(marks, block.element, url)
  }
  return marks
}

function markUp(marks: Map<PageElement, Mark>, element: PageElement, mark: Mark): void {
  for (let at: PageElement | undefined = element; at; at = at.parent) {
    const known = marks.get(at)
    if (known === many || known === mark) return
    marks.set(at, known === undefined ? mark : many)
  }
}

function cardElement({ block, anchor, url }: HeadlineLink, marks: Map<PageElement, Mark>): PageElement {
  let card = marks.get(block.element) === url ? block.element : anchor
  for (let step = 0; step < mostSteps; step += 1) {
    const { parent } = card
    if (whole.has(card.name) || !parent || marks.get(parent) !== url || outside.has(parent.name)) break
    card = parent
  }
  return card
}

/** Of the lines that one link has, which is the headline. */
function rankOf({ block, anchor, isTitled, text }: HeadlineLink): number {
  const length = Math.min(text.length, 80) / 100
  return 3 * Number(isHeading(block, anchor)) + 2 * Number(isTitled) + length
}

function partsOf(
  judged: JudgedBlock[],
  card: PageElement,
  { index }: HeadlineLink,
  isShared: boolean,
): Pick<Card, 'ahead' | 'behind'> {
  if (isShared) return { ahead: [], behind: [] }
  const ahead = run(judged, card, index, -1, mostAhead)
  return { ahead: ahead.toReversed(), behind: run(judged, card, index, 1, mostBehind) }
}

function run(judged: JudgedBlock[], card: PageElement, from: number, step: 1 | -1, most: number): PageBlock[] {
  const found: PageBlock[] = []
  for (let at = from + step; found.length < most; at += step) {
    const next = judged[at]
    if (!next || next.kept || !isIn(next.block.element, card)) break
    found.push(next.block)
  }
  return found
}

/** Whether an element is in another, or that itself. */
export function isIn(element: PageElement, outer: PageElement): boolean {
  let at: PageElement | undefined = element
  for (let step = 0; at && step < deepest; step += 1, at = at.parent) if (at === outer) return true
  return false
}
