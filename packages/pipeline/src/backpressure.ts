import type { Queue, Worker } from 'bullmq'

const checkMs = 1_000
const resumeAt = 0.8

interface Backpressure {
  check(): Promise<void>
  /** When the stage last took up work again after a pause; epoch ms, 0 if it never paused. */
  resumedAt(): number
  stop(): void
}

/** Pauses `worker` while its next stage holds `highWater` messages or more, until a fifth of them has gone. */
export function holdBack(worker: Worker, next: Queue, highWater: number): Backpressure {
  let resumedAt = 0

  const check = async () => {
    const held = await next.getJobCountByTypes('wait', 'prioritized', 'delayed', 'active')
    if (!worker.isPaused() && held >= highWater) return worker.pause(true)
    if (!worker.isPaused() || held > highWater * resumeAt) return
    resumedAt = Date.now()
    return worker.resume()
  }

  const timer = setInterval(() => void check().catch((error) => worker.emit('error', error)), checkMs)
  return { check, resumedAt: () => resumedAt, stop: () => clearInterval(timer) }
}
