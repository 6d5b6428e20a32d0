import type { Parts } from './card-parts.ts'
import type { Card } from './cards.ts'
import type { HeadlineLink } from './headline-links.ts'
import { isHeading } from './link-texts.ts'
import { isArticleAddress } from './other-page.ts'
import type { Row } from './rows.ts'

/** What is known of a link that may promote an article. */
interface Suspect {
  card: Card
  parts: Parts
  /** A label or heading says so. */
  isPromoted: boolean
  isLabelled: boolean
  row: Row
}

/** A link with less is the entry of a menu, or of the page's foot. */
export const leastEvidence = 3

/** Whether a link stands where none is a teaser, or has an address that none has, and nothing says otherwise. */
export function isOutOfPlace({ isApart, isFront }: HeadlineLink, isPromoted: boolean, row: Row): boolean {
  return (isApart && !isPromoted) || (isFront && !(isPromoted && row.isPromoted))
}

/** How much says that a link promotes an article. */
export function evidenceFor({ card, parts, isPromoted, isLabelled, row }: Suspect): number {
  const { link, behind, ahead } = card
  const isAddressed = isArticleAddress(link.url)
  const isTimed = parts.publishedAt !== undefined || parts.publishedText !== undefined
  const hasPicture = [link.block, ...behind.slice(0, 2), ...ahead].some(({ images }) => images > 0)
  return (
    Number(isPromoted) * (isAddressed || row.isPromoted ? 2 : 1) +
    2 * Number(isLabelled) +
    2 * Number(isTimed) +
    2 * Number(isHeading(link.block, link.anchor)) +
    Number(link.isTitled) +
    Number(parts.text !== undefined) +
    Number(hasPicture) +
    Number(row.isList) +
    2 * Number(isAddressed)
  )
}
