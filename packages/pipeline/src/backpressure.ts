import type { Queue, Worker } from 'bullmq'

const checkMs = 1_000
const resumeAt = 0.8

export interface Backpressure {
  /** When the stage last took up work again after a pause; epoch ms, 0 if it never paused. */
  resumedAt(): number
  stop(): void
}

/** Pauses `worker` while its next stage holds `highWater` messages or more, until a fifth of them has gone. */
export function holdBack(worker: Worker, next: Queue, highWater: number): Backpressure {
  let resumedAt = 0
  let checking = false
  const check = async () => {
    const { paused = 0, wait = 0, prioritized = 0, delayed = 0, active = 0 } = await next.getJobCounts()
    const held = paused + wait + prioritized + delayed + active
    if (!worker.isPaused() && held >= highWater) return worker.pause(true)
    if (!worker.isPaused() || held > highWater * resumeAt) return
    resumedAt = Date.now()
    return worker.resume()
  }
  const timer = setInterval(() => {
    if (checking) return
    checking = true
    check()
      .catch((error) => worker.emit('error', error))
      .finally(() => {
        checking = false
      })
  }, checkMs)
  return { resumedAt: () => resumedAt, stop: () => clearInterval(timer) }
}
