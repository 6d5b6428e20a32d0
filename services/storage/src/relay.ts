import type { SubmittedPage } from '@copydesk/contracts'
import { type Database, endRuns, relayOutbox } from '@copydesk/database'
import { type Conveyor, firstStage } from '@copydesk/pipeline'
import { isRedisAway, messageOf } from '@copydesk/runtime'

const batch = 500

/** Moves runs from the outbox to the first queue. Says whether there may be more. */
export async function relay(db: Database, { inlets }: Conveyor): Promise<boolean> {
  const inlet = inlets[firstStage]
  const sent = await relayOutbox(db, batch, (pages) => inlet.sendAll(pages).catch((error) => sendSingly(pages, error)))
  return sent === batch

  /** One page that the queue refuses must not keep the others from it: it ends here. */
  async function sendSingly(pages: SubmittedPage[], refused: unknown): Promise<void> {
    if (isRedisAway(refused)) throw refused
    for (const page of pages) await inlet.send(page).catch((error) => endRefused(page, error))
  }

  async function endRefused({ pageId, run }: SubmittedPage, error: unknown): Promise<void> {
    if (isRedisAway(error)) throw error
    const detail = messageOf(error).slice(0, 300)
    await endRuns(db, [{ pageId, run, stage: firstStage, status: 'dead-lettered', reason: 'broken-message', detail }])
  }
}
