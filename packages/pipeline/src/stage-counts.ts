import type { StageCounts } from '@copydesk/contracts'
import type { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import { leastUrgent } from './inlet.ts'

/** Counts a stage's jobs by state, its workers, and for how long its oldest message has waited. */
export async function countStage(queue: Queue, redis: Redis): Promise<StageCounts> {
  const [counts, consumers, oldest] = await Promise.all([
    queue.getJobCounts('wait', 'prioritized', 'active', 'delayed', 'failed'),
    queue.getWorkersCount(),
    oldestWaiting(queue, redis),
  ])
  const { wait = 0, prioritized = 0, active = 0, delayed = 0, failed = 0 } = counts
  const oldestWaitingMs = oldest === undefined ? null : Math.max(0, Date.now() - oldest)
  return { waiting: wait + prioritized, active, delayed, failed, consumers, oldestWaitingMs }
}

const priorities = Array.from({ length: leastUrgent + 1 }, (_, index) => index)
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
