import type { DropReason } from '@copydesk/contracts'

/** A page without an article, and what becomes of it. */
export interface OtherPage {
  name: string
  html: string
  reason: DropReason
  /** Where it stands, below the publisher's front page. */
  path: string
}
