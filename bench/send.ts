import { messageVersion, type SubmittedPage } from '@copydesk/contracts'
import type { Inlet } from '@copydesk/pipeline'
import { pageId } from '@copydesk/urls'

const perSend = 500

/** Puts pages in front of the fetchers as the API does, but without a ledger. */
export async function send(inlet: Inlet<SubmittedPage>, urls: string[]): Promise<void> {
  for (let at = 0; at < urls.length; at += perSend) {
    const batch = urls.slice(at, at + perSend)
    await inlet.sendAll(batch.map((url) => ({ v: messageVersion, pageId: pageId(url), url, run: 1, priority: 5 })))
  }
}
