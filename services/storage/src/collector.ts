import { type StageName, stageNames } from '@copydesk/contracts'
import { type Database, endRuns } from '@copydesk/database'
import { type Conveyor, type DeadJob, deadLetterReason } from '@copydesk/pipeline'
import type { Logger } from 'pino'

/** Clocks that differ can hide a dead letter from the mark, so now and then all are looked at. */
const fullPassEvery = 60

/** Turns jobs out of attempts into endings. They stay among their stage's failed jobs, to be looked at and retried by hand. */
export function openCollector(db: Database, conveyor: Conveyor, log: Logger): () => Promise<undefined> {
  const seen = new Map<StageName, string>()
  let passes = 0

  return async () => {
    if (passes++ % fullPassEvery === 0) seen.clear()
    for (const stage of stageNames) {
      const mark = await conveyor.deadLetterMark(stage)
      if (mark === seen.get(stage)) continue
      const ended = await endRuns(db, (await conveyor.deadLetters(stage)).map(endingOf))
      if (ended.length) log.info({ stage, runs: ended.length }, 'dead-lettered')
      seen.set(stage, mark)
    }
  }
}

function endingOf({ pageId, run, stage, failedReason }: DeadJob) {
  return { pageId, run, stage, status: 'dead-lettered', ...deadLetterReason(failedReason) } as const
}
