import { type Database, relayOutbox } from '@copydesk/database'
import { type Conveyor, firstStage } from '@copydesk/pipeline'

const batch = 500

/** Moves runs from the outbox to the fetch queue. Says whether there may be more. */
export async function relay(db: Database, { inlets }: Conveyor): Promise<boolean> {
  const sent = await relayOutbox(db, batch, (pages) => inlets[firstStage].sendAll(pages))
  return sent === batch
}
