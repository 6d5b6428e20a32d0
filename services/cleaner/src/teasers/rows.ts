import type { JudgedBlock } from '../body/decide.ts'
import type { PageElement } from '../page-tree.ts'
import { BlockHeadings } from './block-headings.ts'
import { type Card, cardsOf, isIn } from './cards.ts'
import type { HeadlineLink } from './headline-links.ts'

/** The cards that stand beside each other in one element. */
export interface Row {
  isList: boolean
  /** It is a list, and the heading right above it says that it promotes articles. */
  isPromoted: boolean
}

type Rows = Map<PageElement | undefined, Row>

const fewestInList = 3

/** The rows of cards, by the element around each. */
export function rowsOf(cards: Card[], headings: BlockHeadings, links: HeadlineLink[]): Rows {
  const rows: Rows = new Map()
  for (const [parent, beside] of Map.groupBy(cards, ({ element }) => element.parent)) {
    const isList = beside.length >= fewestInList
    rows.set(parent, { isList, isPromoted: isList && isRightUnder(parent, beside, headings, links) })
  }
  return rows
}

/** No link to an article stands between the heading and the row. */
function isRightUnder(
  parent: PageElement | undefined,
  [first]: Card[],
  headings: BlockHeadings,
  links: HeadlineLink[],
): boolean {
  if (!parent || !first) return false
  const heading = headings.above(first.link.index, first.element)
  if (!heading?.isPromoting) return false
  const between = links.filter(({ index }) => index > heading.index && index < first.link.index)
  return between.every(({ block }) => isIn(block.element, parent))
}

/** The links without those to fronts of sections, but with what only looks so and stands in a row that is promoted. */
export function withoutFronts(judged: JudgedBlock[], links: HeadlineLink[]): HeadlineLink[] {
  if (!links.some(({ isFront }) => isFront)) return links
  const cards = cardsOf(judged, links)
  const rows = rowsOf(cards, new BlockHeadings(judged, links), links)
  const promoted = cards.filter(({ element }) => rows.get(element.parent)?.isPromoted)
  const urls = new Set(promoted.map(({ link }) => link.url))
  return links.filter(({ isFront, url }) => !isFront || urls.has(url))
}
