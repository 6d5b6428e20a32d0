import type { ChildProcess } from 'node:child_process'
import { messageOf } from '@copydesk/runtime'
import { send } from './processes.ts'

/** A process of ours, in a group of its own: a Ctrl-C in the terminal reaches the launcher alone. */
export interface Child {
  pid: number
  /** Resolves when it has ended and its output is read, with how: `exit code 1`, `signal SIGKILL`, or why it could not be started. */
  ended: Promise<string>
  /** Resolves when it has ended; `false` when it had to be killed. Its whole group is gone then. */
  end(signal: NodeJS.Signals, graceMs: number): Promise<boolean>
}

/** Watches a process that was spawned `detached`. What it leaves in its group goes with it. */
export function watch(process: ChildProcess): Child {
  const pid = process.pid ?? 0
  const ended = new Promise<string>((done) => {
    process.once('error', (error) => done(messageOf(error)))
    process.once('exit', () => send(-pid, 'SIGKILL'))
    process.once('close', (code, signal) => done(signal ? `signal ${signal}` : `exit code ${code}`))
  })
  return { pid, ended, end }

  async function end(signal: NodeJS.Signals, graceMs: number): Promise<boolean> {
    let killed = false
    const timer = setTimeout(() => {
      killed = true
      send(-pid, 'SIGKILL')
    }, graceMs)
    process.kill(signal)
    await ended
    clearTimeout(timer)
    return !killed
  }
}
