import { hostname } from 'node:os'
import type { StageName, TrailEntry } from '@copydesk/contracts'
import type { BaseConfig, Service } from '@copydesk/runtime'
import type { Job } from 'bullmq'
import type { Redis } from 'ioredis'
import { z } from 'zod'
import { runOf } from './inlet.ts'
import { stageMetrics } from './metrics.ts'
import { writeTrail } from './trail.ts'
import type { WayOut } from './way-out.ts'

const RunnerNote = z.object({
  since: z.number(),
  waitedFor: z.enum(['queue', 'host', 'backoff', 'backpressure']),
  kills: z.int().nonnegative(),
})
type RunnerNote = z.infer<typeof RunnerNote>

/** What the runner wrote on a job between attempts: since when it waits and for what, and how often it killed its parser. */
export function runnerNote(job: Job): RunnerNote {
  const note = RunnerNote.safeParse((job.data as { runner?: unknown } | null)?.runner)
  return note.success ? note.data : { since: job.timestamp, waitedFor: 'queue', kills: 0 }
}

/** Gives, for each job begun, the function that notes its way out in metrics and log, and gives what writes it to the trail. */
export function openRecorder(stage: StageName, redis: Redis, { log, metrics, version }: Service<BaseConfig>) {
  const { ways, seconds } = stageMetrics(metrics)
  const worker = `${hostname()}-${process.pid}`

  return (job: Job, startedAt: number, resumedAt: number) =>
    (way: WayOut, endedAt: number): (() => Promise<void>) => {
      const run = runOf(job.id)
      const ms = endedAt - startedAt
      ways.inc({ stage, outcome: way.outcome, reason: way.reason ?? '' })
      seconds.observe({ stage }, ms / 1000)
      log.debug({ job: job.id, stage, ms, ...way }, way.outcome)
      if (!run) {
        log.warn({ job: job.id, stage, ...way }, 'a job that belongs to no run')
        return async () => {}
      }

      const { since, waitedFor } = runnerNote(job)
      const entry: TrailEntry = {
        ...run,
        stage,
        attempt: job.attemptsMade + 1,
        ...way,
        at: new Date(endedAt).toISOString(),
        ms,
        waitedMs: Math.max(0, startedAt - since),
        waitedFor: resumedAt > since ? 'backpressure' : waitedFor,
        worker,
        version,
      }
      return () => writeTrail(redis, entry)
    }
}
