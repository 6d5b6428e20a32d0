import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { takeLock } from './lock.ts'
import { startOf } from './processes.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

test('a folder has one launcher at a time, and another once it has given up', async () => {
  const dir = await temporaryFolder()
  const giveUp = await takeLock(dir)
  await expect(takeLock(dir)).rejects.toThrow(`already running on ${dir}, pid ${process.pid}`)
  await giveUp()
  await (await takeLock(dir))()
})

test.each([
  ['is gone', { pid: 4_194_304, start: 'long ago' }],
  ['has the pid of a later process', { pid: process.pid, start: 'long ago' }],
  ['was cut off half-way', '{"pid":'],
])('the lock of a launcher that %s is taken over', async (_, holder) => {
  const dir = await temporaryFolder()
  await writeFile(join(dir, 'launcher.json'), typeof holder === 'string' ? holder : JSON.stringify(holder))
  await (await takeLock(dir))()
})

test('a living launcher is respected whoever started it', async () => {
  const dir = await temporaryFolder()
  const other = spawn('sleep', ['60'])
  onTestFinished(() => void other.kill('SIGKILL'))
  await once(other, 'spawn')
  const holder = { pid: other.pid, start: await startOf(other.pid ?? 0) }
  await writeFile(join(dir, 'launcher.json'), JSON.stringify(holder))
  await expect(takeLock(dir)).rejects.toThrow(`pid ${other.pid}`)
})
