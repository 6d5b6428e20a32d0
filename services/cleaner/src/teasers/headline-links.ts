import type { JudgedBlock } from '../body/decide.ts'
import type { PageBlock } from '../body/page-block.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { isPerson } from '../saved-text/names.ts'
import { oneLine } from '../text.ts'
import { isHeading, type LinkedText, linkedTexts } from './link-texts.ts'
import { AddressReader } from './other-page.ts'
import { ownTexts, saysOwn } from './own-texts.ts'
import { isNamedTitle, PlaceReader } from './places.ts'

/** A link whose words may be the headline of another article. */
export interface HeadlineLink extends LinkedText {
  /** Of its block, among all of the page. */
  index: number
  block: PageBlock
  /** What stands before the link on its line. */
  before: string
  /** Its classes say that it is a headline. */
  isTitled: boolean
}

/** Many more than a page lists of teasers; lists of the whole archive go on. */
const mostLinks = 2_000
const skippedKinds = new Set(['table', 'caption', 'embed'])

/** The links to other pages in dropped blocks that are as long as headlines are, in page order. */
export function headlineLinks(page: ParsedPage, judged: JudgedBlock[]): HeadlineLink[] {
  const addresses = new AddressReader(page.finalUrl)
  const places = new PlaceReader()
  const own = ownTexts(page)
  const found: HeadlineLink[] = []
  judged.forEach(({ block, kept }, index) => {
    if (kept || skippedKinds.has(block.kind)) return
    for (const link of linkedTexts(block, addresses, places)) {
      const isTitled = isNamedTitle(block.element) || isNamedTitle(link.anchor)
      if (saysOwn(own, link.text) || !(isTitled || mayBeHeadline(link, block))) continue
      found.push({ ...link, index, block, before: beforeIn(block.text, link.text), isTitled })
    }
  })
  return found.slice(0, mostLinks)
}

/** A link that is a person's name leads to what that person wrote. */
function mayBeHeadline({ text, anchor }: LinkedText, block: PageBlock): boolean {
  return isHeading(block, anchor) || !isPerson(text)
}

function beforeIn(line: string, text: string): string {
  return oneLine(line.slice(0, Math.max(line.indexOf(text), 0)))
}
