import type { Ending, Envelope, StageName } from '@copydesk/contracts'
import { Job, type JobsOptions, Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import { type Accepts, stages } from './stages.ts'

/** A job larger than this is refused by the queue, in bytes. Bytes of a page travel by reference. */
export const maxMessageBytes = 1_000_000

/** Lines within a priority; those of the next one come after them. */
const lines = 10

/** The priority, as the queue knows it, of the least urgent message. */
export const leastUrgent = 10 * lines + lines - 1

const deadLetters = { age: 14 * 24 * 3600, count: 10_000 }

/** The way into a stage. */
export interface Inlet<Message> {
  queue: Queue
  send(message: Message): Promise<void>
  /** Of equal priority, a host's first pages go before what any host has many of: whoever sends many keeps nobody else. */
  sendAll(messages: Message[]): Promise<void>
  /** Makes a job that was put off come back in `ms`; says whether it could, or is not put off just now, or is there no more. */
  wake(jobId: string, ms: number): Promise<'woken' | 'not-waiting' | 'gone'>
}

/** BullMQ's answers to a change of delay. */
const notWoken: Record<number, 'not-waiting' | 'gone'> = { [-1]: 'gone', [-3]: 'not-waiting' }

/** The id of the job that carries a run through a stage: a run already waiting there is not queued twice. */
export const jobId = ({ pageId, run }: Pick<Envelope, 'pageId' | 'run'>): string => `${pageId}-${run}`

/** The run that a job of this id carries; undefined when it is no id of ours. */
export function runOf(id: string | undefined): Pick<Envelope, 'pageId' | 'run'> | undefined {
  const [, pageId, run] = /^([a-z2-7]{26})-([1-9]\d{0,8})$/.exec(id ?? '') ?? []
  return pageId && run ? { pageId, run: Number(run) } : undefined
}

/** Opens the way into a stage. What is sent is parsed first: a message that breaks its contract is never queued. */
export function openInlet<S extends StageName>(name: S, redis: Redis, backoffFactor: number): Inlet<Accepts<S>> {
  const { accepts, attempts, backoffMs } = stages[name]
  const queue = new Queue(name, { connection: redis, skipVersionCheck: true }) // whose one failed INFO would spoil it for ever
  queue.on('error', () => {}) // the connection's owner reports its faults

  const jobOf = (message: unknown, line = 0) => {
    const data = accepts.parse(message) as Envelope | Ending
    const opts: JobsOptions = {
      jobId: jobId(data),
      priority: data.priority * lines + line,
      attempts,
      backoff: { type: 'exponential', delay: Math.ceil(backoffMs * backoffFactor), jitter: 0.5 },
      removeOnComplete: true,
      removeOnFail: deadLetters,
      sizeLimit: maxMessageBytes,
    }
    return { name, data, opts }
  }

  return {
    queue,
    async send(message) {
      const { data, opts } = jobOf(message)
      await queue.add(name, data, opts)
    },
    async sendAll(messages) {
      const itsLines = linesByHost(messages)
      await queue.addBulk(messages.map((message, index) => jobOf(message, itsLines[index])))
    },
    async wake(id, ms) {
      try {
        await new Job(queue, name, {}, {}, id).changeDelay(ms)
        return 'woken'
      } catch (error) {
        const known = notWoken[(error as { code?: number }).code ?? 0]
        if (known) return known
        throw error
      }
    },
  }
}

/** A host's first page stands in the first line, its next two in the second, its next four in the third, and so on. */
function linesByHost(messages: unknown[]): number[] {
  const counts = new Map<string, number>()
  return messages.map((message) => {
    const host = URL.parse((message as { url?: string }).url ?? '')?.host ?? ''
    const nth = (counts.get(host) ?? 0) + 1
    counts.set(host, nth)
    return Math.min(Math.floor(Math.log2(nth)), lines - 1)
  })
}
