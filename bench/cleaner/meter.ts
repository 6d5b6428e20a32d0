import { readSync, writeSync } from 'node:fs'
import { peakMemoryBytes } from '@copydesk/runtime/peak-memory'

/** The processor time a process has used so far, in ms: that of its main thread, and with its other threads. */
export interface Mark {
  threadMs: number
  processMs: number
}

/** What a process had used by each line it printed in one turn, the most memory it ever held, and whether it has ended. */
export interface Turn {
  marks: Mark[]
  peakMb: number
  isLast: boolean
}

/** Lines that a process may print before it waits for its next turn. */
const linesOfTurn = 4

// node --import ./meter.ts SCRIPT: waits for a byte on descriptor 4 before each turn, and writes a line with what it used to
// descriptor 3 after it. The last turn is the one that the end of the script cuts short.
let marks: Mark[] = []
const write = process.stdout.write.bind(process.stdout) as (chunk: string | Uint8Array) => boolean

waitForTurn()
process.stdout.write = (chunk: string | Uint8Array) => {
  marks.push({ threadMs: msOf(process.threadCpuUsage()), processMs: msOf(process.cpuUsage()) })
  if (marks.length === linesOfTurn) {
    endTurn(false)
    waitForTurn()
  }
  return write(chunk)
}
process.on('exit', () => endTurn(true))

function waitForTurn(): void {
  readSync(4, Buffer.alloc(1))
}

function endTurn(isLast: boolean): void {
  const turn: Turn = { marks, peakMb: peakMemoryBytes() / (1 << 20), isLast }
  writeSync(3, `${JSON.stringify(turn)}\n`)
  marks = []
}

function msOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1_000
}
