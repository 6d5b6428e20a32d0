import type { JudgedBlock } from '../body/decide.ts'
import type { PageBlock } from '../body/page-block.ts'
import type { PageElement } from '../page-tree.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { isPerson } from '../saved-text/names.ts'
import { oneLine } from '../text.ts'
import { isHeading, linkedTexts } from './link-texts.ts'
import { AddressReader, isArticleAddress } from './other-page.ts'
import { ownTexts, saysOwn } from './own-texts.ts'
import { isNamedTitle, PlaceReader } from './places.ts'

/** A link whose words may be the headline of another article. */
export interface HeadlineLink {
  /** Of its block, among all of the page. */
  index: number
  block: PageBlock
  anchor: PageElement
  url: string
  /** Its address looks like that of a section. */
  isFront: boolean
  text: string
  /** What stands before the link on its line. */
  before: string
  /** Its classes say that it is a headline. */
  isTitled: boolean
  /** It stands in a menu, at the foot of the page or where else links seldom are teasers. */
  isApart: boolean
}

/** Many more than a page lists of teasers; lists of the whole archive go on. */
const mostLinks = 2_000
const skippedKinds = new Set(['table', 'caption', 'embed'])

/** The links to other pages in dropped blocks that are as long as headlines are, in page order. */
export function headlineLinks(page: ParsedPage, judged: JudgedBlock[]): HeadlineLink[] {
  const addresses = new AddressReader(page.finalUrl)
  const places = new PlaceReader()
  const own = ownTexts(page)
  const found = judged.flatMap(({ block, kept }, index) => {
    if (kept || skippedKinds.has(block.kind)) return []
    return linkedTexts(block, addresses).flatMap(({ anchor, url, isFront, text }) => {
      const isApart = places.isApart(block.element)
      if ((isApart && !isArticleAddress(url)) || saysOwn(own, text)) return []
      const isTitled = isNamedTitle(block.element) || isNamedTitle(anchor)
      if (!isTitled && !isHeading(block, anchor) && isPerson(text)) return []
      return [{ index, block, anchor, url, isFront, text, before: beforeIn(block.text, text), isTitled, isApart }]
    })
  })
  return found.slice(0, mostLinks)
}

function beforeIn(line: string, text: string): string {
  return oneLine(line.slice(0, Math.max(line.indexOf(text), 0)))
}
