import type { Envelope, StageName } from '@copydesk/contracts'
import { type Database, endRuns, relayOutbox } from '@copydesk/database'
import { type Conveyor, documentStage, firstStage } from '@copydesk/pipeline'
import { isRedisAway, messageOf } from '@copydesk/runtime'

const batch = 500

interface Way<Message> {
  sendAll(messages: Message[]): Promise<void>
  send(message: Message): Promise<void>
}

/** Moves runs from the outbox to the queue in which they begin. Says whether there may be more. */
export async function relay(db: Database, { inlets }: Conveyor): Promise<boolean> {
  const sent = await relayOutbox(db, batch, async ({ pages, documents }) => {
    await sendTo(firstStage, inlets[firstStage], pages)
    await sendTo(documentStage, inlets[documentStage], documents)
  })
  return sent === batch

  async function sendTo<M extends Envelope>(stage: StageName, inlet: Way<M>, messages: M[]): Promise<void> {
    if (!messages.length) return
    await inlet.sendAll(messages).catch((error) => sendSingly(stage, inlet, messages, error))
  }

  /** One run that the queue refuses must not keep the others from it: it ends here. */
  async function sendSingly<M extends Envelope>(
    stage: StageName,
    inlet: Way<M>,
    messages: M[],
    refused: unknown,
  ): Promise<void> {
    if (isRedisAway(refused)) throw refused
    for (const message of messages) await inlet.send(message).catch((error) => endRefused(stage, message, error))
  }

  async function endRefused(stage: StageName, { pageId, run }: Envelope, error: unknown): Promise<void> {
    if (isRedisAway(error)) throw error
    const detail = messageOf(error).slice(0, 300)
    await endRuns(db, [{ pageId, run, stage, status: 'dead-lettered', reason: 'broken-message', detail }])
  }
}
