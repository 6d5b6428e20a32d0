import { stageNames } from '@copydesk/contracts'
import { type Database, finishedAmong, requeue, runsOnConveyor } from '@copydesk/database'
import type { Conveyor } from '@copydesk/pipeline'
import type { Logger } from 'pino'

const batch = 1_000

/** Sends runs whose job is gone round again, and removes jobs whose run has ended. */
export function openReconciler(db: Database, conveyor: Conveyor, log: Logger): () => Promise<undefined> {
  let place = 0

  return async () => {
    const requeued = await requeueLost(db, conveyor)
    if (requeued) log.warn({ runs: requeued }, 'their jobs were gone; they start again')

    const { removed, more } = await removeFinished(db, conveyor, place)
    if (removed) log.warn({ jobs: removed }, 'their runs had ended; removed')
    place = more ? place + batch : 0
  }
}

async function requeueLost(db: Database, conveyor: Conveyor): Promise<number> {
  let after = ''
  let requeued = 0
  for (;;) {
    const runs = await runsOnConveyor(db, after, batch)
    const lost = runs.length ? await conveyor.withoutJob(runs) : []
    if (lost.length) requeued += await requeue(db, lost)
    const last = runs.at(-1)
    if (!last || runs.length < batch) return requeued
    after = last.pageId
  }
}

/** Looks at one stretch of each stage's waiting jobs from `place` on; the next call takes the next stretch. */
async function removeFinished(
  db: Database,
  conveyor: Conveyor,
  place: number,
): Promise<{ removed: number; more: boolean }> {
  let removed = 0
  let more = false
  for (const stage of stageNames) {
    const waiting = await conveyor.waitingRuns(stage, place, batch)
    more ||= waiting.length >= batch
    const finished = waiting.length ? await finishedAmong(db, waiting) : []
    for (const run of finished) await conveyor.removeJob(stage, run)
    removed += finished.length
  }
  return { removed, more }
}
