import { type StageName, stageNames } from '@copydesk/contracts'
import { type Database, finishedAmong, requeue, runsOnConveyor } from '@copydesk/database'
import type { Conveyor } from '@copydesk/pipeline'
import type { Logger } from 'pino'

const batch = 1_000

/**
 * Sends runs whose job is gone round again, and removes jobs whose run has ended. Each call looks at a batch of runs and at a
 * stretch of each stage's waiting jobs, and says whether there are more.
 */
export function openReconciler(db: Database, conveyor: Conveyor, log: Logger): () => Promise<boolean> {
  let after = ''
  let start = 0

  async function requeueLost(): Promise<boolean> {
    const { runs, next } = await runsOnConveyor(db, after, batch)
    const lost = runs.length ? await conveyor.withoutJob(runs) : []
    const requeued = lost.length ? await requeue(db, lost) : 0
    if (requeued) log.warn({ runs: requeued }, 'their jobs were gone; they start again')
    after = next ?? ''
    return next !== undefined
  }

  async function removeFinished(): Promise<boolean> {
    const counts = await Promise.all(stageNames.map(removeFinishedAt))
    const more = counts.some((waiting) => waiting >= batch)
    start = more ? start + batch : 0
    return more
  }

  async function removeFinishedAt(stage: StageName): Promise<number> {
    const waiting = await conveyor.waitingRuns(stage, start, batch)
    const finished = waiting.length ? await finishedAmong(db, waiting) : []
    for (const run of finished) await conveyor.removeJob(stage, run)
    if (finished.length) log.warn({ stage, jobs: finished.length }, 'their runs had ended; removed')
    return waiting.length
  }

  return async () => {
    const more = await Promise.all([requeueLost(), removeFinished()])
    return more.includes(true)
  }
}
