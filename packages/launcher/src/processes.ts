import { execFile } from 'node:child_process'
import { readdir, readFile, readlink, realpath } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const pollMs = 25

/** When a process was started, as an opaque word that tells it from a later one with the same pid; undefined when it is gone or a zombie. */
export async function startOf(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') {
    const { stdout } = await run('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
    return stdout.trim() || undefined
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  if (!state || state === 'Z' || state === 'X') return undefined
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8')
  return `${boot.trim()}/${fields[18]}` // proc(5): field 22, starttime; `fields` begins at field 4
}

/** The pids of all processes called `command` that work in the folder `dir`: servers keep their own data folder as theirs. */
export async function processesIn(dir: string, command: string): Promise<number[]> {
  const folder = await realpath(dir).catch(() => undefined)
  if (!folder) return []
  if (process.platform !== 'linux') return listedByLsof(folder, command)
  const pids = (await readdir('/proc')).map(Number).filter(Number.isInteger)
  const ours = await Promise.all(pids.map((pid) => worksIn(pid, folder, command)))
  return pids.filter((_, index) => ours[index])
}

async function worksIn(pid: number, folder: string, command: string): Promise<boolean> {
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
  if (name.trim() !== command) return false
  return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === folder
}

/** lsof prints `p<pid>` and then `n<folder>` for each process. */
async function listedByLsof(folder: string, command: string): Promise<number[]> {
  const { stdout } = await run('lsof', ['-a', '-c', command, '-d', 'cwd', '-F', 'pn']).catch(() => ({ stdout: '' }))
  const lines = stdout.split('\n').filter((line) => line.startsWith('p') || line.startsWith('n'))
  return lines.flatMap((line, index) => (line === `n${folder}` ? [Number(lines[index - 1]?.slice(1))] : []))
}

/** Sends a signal to a process, or with a negative pid to its group; false when there is none. Zero, our own group, is nobody. */
export function send(pid: number, signal: NodeJS.Signals): boolean {
  if (pid === 0) return false
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

/** Signals a process that need not be our child, and waits until it is gone, by force after `graceMs`. What it leaves in its group goes with it. */
export async function endProcess(pid: number, signal: NodeJS.Signals, graceMs: number): Promise<void> {
  const started = await startOf(pid)
  if (!started) return
  const isGone = async () => (await startOf(pid)) !== started
  send(pid, signal)
  await until(graceMs, isGone)
  send(-pid, 'SIGKILL')
  await until(graceMs, isGone)
}

/** Asks again and again until `holds` or `ms` have passed; says which. */
export async function until(ms: number, holds: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + ms
  while (performance.now() < end) {
    if (await holds()) return true
    await wait(pollMs)
  }
  return holds()
}
