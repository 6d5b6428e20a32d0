import { writeSync } from 'node:fs'

/** The processor time a process has used so far, in ms: that of its main thread, and with its other threads. */
export interface Mark {
  threadMs: number
  processMs: number
}

/** What a process had used by each line it printed, and the most memory it ever held. */
export interface Metered {
  marks: Mark[]
  peakMb: number
}

// node --import ./meter.ts SCRIPT: writes what it used to descriptor 3 when the script ends.
const marks: Mark[] = []
const write = process.stdout.write.bind(process.stdout) as (chunk: string | Uint8Array) => boolean

process.stdout.write = (chunk: string | Uint8Array) => {
  marks.push({ threadMs: msOf(process.threadCpuUsage()), processMs: msOf(process.cpuUsage()) })
  return write(chunk)
}
process.on('exit', () => writeSync(3, JSON.stringify({ marks, peakMb: process.resourceUsage().maxRSS / 1_024 })))

function msOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1_000
}
