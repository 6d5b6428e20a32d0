import type { SubmittedPage } from '@copydesk/contracts'
import { jobId } from '@copydesk/pipeline'

/** One run of a page on its way to its final address. What is in `keep` outlives a wait. */
export interface Journey {
  /** Who asks for the slots of this run. */
  holder: string
  /** 1 goes first. */
  priority: number
  keep: {
    /** Addresses followed so far, after the one submitted. */
    hops: string[]
    /** Since when (ISO) its publishers have said that we are too fast. */
    toldToWaitSince?: string
    /** The host in whose line it stands. */
    waitsAt?: string | undefined
  }
}

/** Goes on where the page was when it had to wait. */
export function resume(page: SubmittedPage): Journey {
  const { hops = [], toldToWaitSince, waitsAt, priority } = page
  const keep = { hops: [...hops], ...(toldToWaitSince && { toldToWaitSince }), ...(waitsAt && { waitsAt }) }
  return { holder: jobId(page), priority, keep }
}
