import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { basename } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { endProcess, processesIn, startOf } from './processes.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

async function sleeper(cwd: string): Promise<number> {
  const child = spawn('sleep', ['60'], { cwd })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child, 'spawn')
  return child.pid ?? 0
}

test('a living process has a start, the same at each look, and a process that has ended has none', async () => {
  const pid = await sleeper('/')
  const start = await startOf(pid)
  expect(start).toBeDefined()
  expect(await startOf(pid)).toBe(start)
  await endProcess(pid, 'SIGTERM', 10_000)
  expect(await startOf(pid)).toBeUndefined()
})

test('only processes of that name in that very folder are found', async () => {
  const dir = await temporaryFolder()
  const pid = await sleeper(dir)
  expect(await processesIn(dir, 'sleep')).toEqual([pid])
  expect(await processesIn(dir, basename(process.execPath))).toEqual([])
  expect(await processesIn(await temporaryFolder(), 'sleep')).toEqual([])
  expect(await processesIn(`${dir}/missing`, 'sleep')).toEqual([])
})
