import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Visits } from './hosts-process.ts'

/** Publishers on loopback, a port each, in a process of their own that keeps time. */
export interface Hosts {
  /** `http://127.0.0.1:port` of each. */
  origins: string[]
  /** What each has seen so far. */
  visits(): Promise<Visits[]>
  close(): void
}

/** Opens `count` publishers; each answers after `answerMs` with a page of `bytes`. */
export async function openHosts(count: number, answerMs: number, bytes: number): Promise<Hosts> {
  const program = fileURLToPath(new URL('./hosts-process.ts', import.meta.url))
  const child = fork(program, [count, answerMs, bytes].map(String))
  const [ports] = (await once(child, 'message')) as [number[]]
  return {
    origins: ports.map((port) => `http://127.0.0.1:${port}`),
    async visits() {
      child.send('visits')
      const [visits] = (await once(child, 'message')) as [Visits[]]
      return visits
    },
    close: () => child.disconnect(),
  }
}
