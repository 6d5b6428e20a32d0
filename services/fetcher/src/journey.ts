import type { SubmittedPage } from '@copydesk/contracts'
import { jobId } from '@copydesk/pipeline'

/** One run of a page on its way to its final address. What is in `keep` outlives a wait. */
export interface Journey {
  /** Who asks for the slots of this run. */
  holder: string
  keep: {
    /** Addresses followed so far, after the one submitted. */
    hops: string[]
    /** Since when (ISO) its publishers have said that we are too fast. */
    toldToWaitSince?: string
  }
}

/** Goes on where the page was when it had to wait. */
export function resume(page: SubmittedPage): Journey {
  const { hops = [], toldToWaitSince } = page
  return { holder: jobId(page), keep: { hops: [...hops], ...(toldToWaitSince && { toldToWaitSince }) } }
}
