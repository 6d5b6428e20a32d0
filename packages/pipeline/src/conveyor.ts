import { type StageCounts, type StageName, stageNames } from '@copydesk/contracts'
import type { Queue } from 'bullmq'
import type { ChainableCommander, Redis } from 'ioredis'
import { type Inlet, jobId, openInlet, runOf } from './inlet.ts'
import { countStage } from './stage-counts.ts'
import type { Accepts } from './stages.ts'

type Run = NonNullable<ReturnType<typeof runOf>>

/** A job out of attempts, with its last error. */
export interface DeadJob extends Run {
  stage: StageName
  failedReason: string
}

/** All stages' queues as the keeper and the API look at them. */
export interface Conveyor {
  inlets: { [S in StageName]: Inlet<Accepts<S>> }
  queues: Queue[]
  /** Changes whenever a job of the stage is dead-lettered or leaves its dead letters. */
  deadLetterMark(stage: StageName): Promise<string>
  deadLetters(stage: StageName): Promise<DeadJob[]>
  /** Of `runs`, those that no stage has a job for. */
  withoutJob(runs: Run[]): Promise<Run[]>
  /** Runs whose job waits at a stage, from the `start`th on, at most `count` of each kind of waiting. */
  waitingRuns(stage: StageName, start: number, count: number): Promise<Run[]>
  removeJob(stage: StageName, run: Run): Promise<void>
  counts(stage: StageName): Promise<StageCounts>
}

/** `redis` must have answered once. */
export function openConveyor(redis: Redis, backoffFactor: number): Conveyor {
  const inlets = Object.fromEntries(
    stageNames.map((name) => [name, openInlet(name, redis, backoffFactor)]),
  ) as unknown as { [S in StageName]: Inlet<Accepts<S>> }
  const queues = stageNames.map((name) => inlets[name].queue)

  return {
    inlets,
    queues,
    deadLetterMark: async (stage) => {
      const key = inlets[stage].queue.toKey('failed')
      const [count, newest] = await Promise.all([redis.zcard(key), redis.zrevrange(key, 0, 0, 'WITHSCORES')])
      return [count, ...newest].join(' ')
    },
    deadLetters: (stage) => deadLetters(stage, inlets[stage].queue, redis),
    withoutJob: (runs) => withoutJob(runs, queues, redis),
    waitingRuns: async (stage, start, count) => {
      const { queue } = inlets[stage]
      const ids = await queue.getRanges(['wait', 'prioritized', 'delayed'], start, start + count - 1, true)
      return ids.flatMap((id) => runOf(id) ?? [])
    },
    removeJob: async (stage, run) => void (await inlets[stage].queue.remove(jobId(run))),
    counts: (stage) => countStage(inlets[stage].queue, redis),
  }
}

async function deadLetters(stage: StageName, queue: Queue, redis: Redis): Promise<DeadJob[]> {
  const ids = await redis.zrange(queue.toKey('failed'), '0', '-1')
  const reasons = redis.pipeline()
  for (const id of ids) reasons.hget(queue.toKey(id), 'failedReason')
  const answers = await answersTo(reasons)
  return ids.flatMap((id, index) => {
    const run = runOf(id)
    const failedReason = answers[index]
    return run && typeof failedReason === 'string' ? [{ ...run, stage, failedReason }] : []
  })
}

/** Stages are asked in the order of the line, so that a job that moves on meanwhile is met again further down. */
async function withoutJob(runs: Run[], queues: Queue[], redis: Redis): Promise<Run[]> {
  const found = redis.pipeline()
  for (const queue of queues) {
    for (const run of runs) found.exists(queue.toKey(jobId(run)))
  }
  const answers = await answersTo(found)
  return runs.filter((_, index) => queues.every((_queue, stage) => answers[stage * runs.length + index] === 0))
}

/** What each command of a pipeline answered; throws when one of them did not. */
async function answersTo(pipeline: ChainableCommander): Promise<unknown[]> {
  const answers = (await pipeline.exec()) ?? []
  return answers.map(([error, answer]) => {
    if (error) throw error
    return answer
  })
}
