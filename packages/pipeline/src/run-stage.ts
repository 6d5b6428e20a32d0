import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import type { Ending, Envelope, StageName } from '@copydesk/contracts'
import { type BaseConfig, isRedisAway, openPatientRedis, type Service, throttled } from '@copydesk/runtime'
import { DelayedError, type Job, UnrecoverableError, Worker } from 'bullmq'
import { holdBack } from './backpressure.ts'
import { type Inlet, maxMessageBytes, openInlet } from './inlet.ts'
import { Defer, drop, Ended, Killed } from './outcome.ts'
import { readMessage, unknownKeys } from './read-message.ts'
import { openRecorder, runnerNote } from './recorder.ts'
import { type Accepts, type Produces, stages } from './stages.ts'
import { printable, wayOfError, wayOfResult } from './way-out.ts'

/** What a service does with one message. */
export type Step<S extends StageName> = (message: Accepts<S>) => Promise<Produces<S> | Ended>

/** So many workers may die with a run in hand before it is given up; with BullMQ's 1, killing twelve workers lost 2 to 6 % of runs. */
const maxStalledCount = 20
const fatalKills = 2
/** A step that could not reach Redis spends no attempt. */
const redisAwayMs = 5_000
const persistMs = 1_000

/** Takes each message waiting at a stage through `step`; what comes out goes to the next stage, an ending straight to store. */
export async function runStage<S extends StageName>(
  name: S,
  step: Step<NoInfer<S>>,
  service: Service<BaseConfig>,
): Promise<void> {
  service.needs('redis', () => service.redis.ping())
  await service.redisReady
  const { next, inHand } = stages[name]
  const { config, log } = service
  const factor = config.STAGE_BACKOFF_FACTOR
  const redis = openPatientRedis(service.redis)
  redis.on('error', () => {}) // the same fault is reported by service.redis
  const onward = next && (openInlet(next, redis, factor) as Inlet<unknown>) // send() parses what it is given
  const endings = openInlet('store', redis, factor)
  const record = openRecorder(name, redis, service)
  const working = new Set<string>()

  const worker = new Worker(name, work, {
    connection: redis,
    concurrency: inHand,
    lockDuration: config.LOCK_MS,
    stalledInterval: config.STALLED_CHECK_MS,
    maxStalledCount,
    name: `${service.name}@${hostname()}`,
    autorun: false,
  })
  worker.on(
    'error',
    throttled(5_000, (err, missed) => log.error({ err, missed, stage: name }, 'queue error')),
  )
  worker.on('stalled', (job) => log.warn({ job, stage: name }, 'taken over from a worker that stopped answering'))
  const pressure = next && onward && holdBack(worker, onward.queue, stages[next].highWater)
  await pressure?.check()
  void worker.run() // a fault in it is one that nobody caught: it ends the service
  service.onStop(async () => {
    pressure?.stop()
    await worker.close()
    redis.disconnect()
  })

  async function work(job: Job, token?: string): Promise<void> {
    const startedAt = Date.now()
    const done = record(job, startedAt, pressure?.resumedAt() ?? 0)
    try {
      await alone(job.id ?? '', () => pass(job, done))
    } catch (thrown) {
      const error = isRedisAway(thrown) ? new Defer(Date.now() + redisAwayMs * factor, 'backoff') : thrown
      await persist(done(wayOfError(error), Date.now()))
      await persist(() => leave(job, token, error))
    }
  }

  async function pass(job: Job, done: ReturnType<typeof record>): Promise<void> {
    const message = readMessage(name, job.data, job.timestamp, factor)
    const result = withinSize(await step(message))
    const endedAt = Date.now() // before the next stage can begin
    await persist(() => hand(message, result))
    await persist(done(wayOfResult(result), endedAt))
  }

  /**
   * A worker that stood still loses its locks, and is given the runs it has in hand once more. BullMQ renews one lock for an id and
   * drops it when the first of the two ends, so that a third would follow, and at last a run that is no poison would be given up.
   */
  async function alone(id: string, task: () => Promise<void>): Promise<void> {
    if (working.has(id))
      throw new Defer(Date.now() + config.LOCK_MS, 'queue', {}, 'the worker that stood still has it in hand')
    working.add(id)
    try {
      await task()
    } finally {
      working.delete(id)
    }
  }

  /** Repeats what a full Redis refuses until it has room: that is no fault of the page. At stop the job is left to the next worker. */
  async function persist(write: () => Promise<void>): Promise<void> {
    try {
      await write()
    } catch (error) {
      if (!isRedisAway(error) || worker.closing) throw error
      await wait(persistMs)
      await persist(write)
    }
  }

  async function hand(message: Accepts<S>, result: object): Promise<void> {
    if (result instanceof Ended) return endings.send(endingOf(name, message, result))
    await onward?.send({ ...unknownKeys(name, message), ...result })
  }
}

function withinSize<Result extends object>(result: Result): Result | Ended {
  const bytes = Buffer.byteLength(JSON.stringify(result))
  return bytes < maxMessageBytes
    ? result
    : drop('too-large', `${bytes} bytes of article; the queue takes ${maxMessageBytes}`)
}

function endingOf(stage: StageName, { v, pageId, run, priority }: Envelope, { status, reason, detail }: Ended): Ending {
  return { v, pageId, run, priority, ending: { stage, status, reason, ...(detail && { detail: printable(detail) }) } }
}

/** Throws what tells the queue where the job goes: to wait, to another attempt, or to the dead letters. */
async function leave(job: Job, token: string | undefined, error: unknown): Promise<never> {
  const { kills } = runnerNote(job)
  const since = Date.now()
  if (error instanceof Defer) {
    await job.updateData({ ...job.data, ...error.keep, runner: { since, waitedFor: error.waitedFor, kills } })
    if (job.priority > 0) await job.changePriority({ priority: 0 }) // whose moment has come is not to stand in line again
    await job.moveToDelayed(error.untilMs, token)
    throw new DelayedError()
  }
  if (error instanceof UnrecoverableError) throw error
  if (error instanceof Killed && kills + 1 >= fatalKills) throw new UnrecoverableError(error.message)
  await job.updateData({
    ...job.data,
    runner: { since, waitedFor: 'backoff', kills: error instanceof Killed ? kills + 1 : kills },
  })
  throw error
}
