import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Redis } from 'ioredis'

const run = promisify(execFile)

interface Process {
  pid: number
  parent: number
  kilobytes: number
}

/** Resident memory in MB of each named process with all its descendants. */
export async function memoryOf(named: { name: string; pid: number }[]): Promise<Record<string, number>> {
  const { stdout } = await run('ps', ['-eo', 'pid=,ppid=,rss='])
  const all = stdout
    .trim()
    .split('\n')
    .map((line): Process => {
      const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/ +/).map(Number)
      return { pid, parent, kilobytes }
    })
  return Object.fromEntries(named.map(({ name, pid }) => [name, Math.round(kilobytesOf(pid, all) / 1024)]))
}

function kilobytesOf(root: number, all: Process[]): number {
  const own = all.find(({ pid }) => pid === root)?.kilobytes ?? 0
  return all.filter(({ parent }) => parent === root).reduce((sum, { pid }) => sum + kilobytesOf(pid, all), own)
}

/** Bytes that Redis uses. */
export async function bytesIn(redis: Redis): Promise<number> {
  return Number(/used_memory:(\d+)/.exec(await redis.info('memory'))?.[1])
}
