import { type StageName, stageNames } from '@copydesk/contracts'
import type { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import { type Inlet, jobId, openInlet, runOf } from './inlet.ts'
import type { Accepts } from './stages.ts'

type Run = NonNullable<ReturnType<typeof runOf>>

export interface DeadJob extends Run {
  stage: StageName
  failedReason: string
}

export interface StageCounts {
  waiting: number
  active: number
  delayed: number
  failed: number
  consumers: number
  /** Age of the message that waits longest for a free worker; null when none waits. */
  oldestWaitingMs: number | null
}

export type Conveyor = ReturnType<typeof openConveyor>

/** All stages' queues as the keeper and the API look at them. `redis` must have answered once. */
export function openConveyor(redis: Redis, backoffFactor: number) {
  const inlets = Object.fromEntries(
    stageNames.map((name) => [name, openInlet(name, redis, backoffFactor)]),
  ) as unknown as { [S in StageName]: Inlet<Accepts<S>> }
  const queues = stageNames.map((name) => inlets[name].queue)

  return {
    inlets,
    queues,
    /** Changes whenever a job is dead-lettered or leaves the dead letters. */
    deadLetterMark: async (stage: StageName) => {
      const key = inlets[stage].queue.toKey('failed')
      const [count, newest] = await Promise.all([redis.zcard(key), redis.zrevrange(key, 0, 0, 'WITHSCORES')])
      return [count, ...newest].join(' ')
    },
    deadLetters: (stage: StageName) => deadLetters(stage, inlets[stage].queue, redis),
    /** Of `runs`, those that no stage has a job for. */
    withoutJob: (runs: Run[]) => withoutJob(runs, queues, redis),
    /** Runs whose job waits at a stage, from place `start` on, at most `count` of each kind of waiting. */
    waitingRuns: async (stage: StageName, start: number, count: number) => {
      const { queue } = inlets[stage]
      const ids = await queue.getRanges(['wait', 'prioritized', 'delayed'], start, start + count - 1, true)
      return ids.flatMap((id) => runOf(id) ?? [])
    },
    removeJob: async (stage: StageName, run: Run) => void (await inlets[stage].queue.remove(jobId(run))),
    counts: (stage: StageName) => countStage(inlets[stage].queue, redis),
  }
}

async function deadLetters(stage: StageName, queue: Queue, redis: Redis): Promise<DeadJob[]> {
  const ids = await redis.zrange(queue.toKey('failed'), '0', '-1')
  const reasons = redis.pipeline()
  for (const id of ids) reasons.hget(queue.toKey(id), 'failedReason')
  const answers = (await reasons.exec()) ?? []
  return ids.flatMap((id, index) => {
    const run = runOf(id)
    return run ? [{ ...run, stage, failedReason: String(answers[index]?.[1] ?? '') }] : []
  })
}

/** Stages are asked in the order of the line, so that a job that moves on meanwhile is met again further down. */
async function withoutJob(runs: Run[], queues: Queue[], redis: Redis): Promise<Run[]> {
  const found = redis.pipeline()
  for (const queue of queues) {
    for (const run of runs) found.exists(queue.toKey(jobId(run)))
  }
  const answers = (await found.exec()) ?? []
  return runs.filter((_, index) => queues.every((_queue, stage) => answers[stage * runs.length + index]?.[1] === 0))
}

async function countStage(queue: Queue, redis: Redis): Promise<StageCounts> {
  const [counts, consumers, oldest] = await Promise.all([
    queue.getJobCounts('wait', 'prioritized', 'active', 'delayed', 'failed'),
    queue.getWorkersCount(),
    oldestWaiting(queue, redis),
  ])
  const { wait = 0, prioritized = 0, active = 0, delayed = 0, failed = 0 } = counts
  const oldestWaitingMs = oldest === undefined ? null : Math.max(0, Date.now() - oldest)
  return { waiting: wait + prioritized, active, delayed, failed, consumers, oldestWaitingMs }
}

const priorities = Array.from({ length: 10 }, (_, index) => index + 1)
const priorityBand = 0x1_0000_0000 // a job's score is its priority in the high 32 bits, its turn in the low ones

/** Epoch ms at which the longest-waiting job came; within a priority the first in line is the oldest. */
async function oldestWaiting(queue: Queue, redis: Redis): Promise<number | undefined> {
  const key = queue.toKey('prioritized')
  const firsts = await Promise.all([
    redis.lrange(queue.toKey('wait'), -1, -1),
    ...priorities.map((p) =>
      redis.zrange(key, String(p * priorityBand), `(${(p + 1) * priorityBand}`, 'BYSCORE', 'LIMIT', 0, 1),
    ),
  ])
  const times = await Promise.all(firsts.flat().map((id) => redis.hget(queue.toKey(id), 'timestamp')))
  const known = times.flatMap((time) => (time ? [Number(time)] : []))
  return known.length ? Math.min(...known) : undefined
}
