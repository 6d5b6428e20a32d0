import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

const script = fileURLToPath(new URL('./testing/fill-disk.ts', import.meta.url))
const run = promisify(execFile)

/** Runs a command with the folder `$1` on a small disk of its own, which nobody else sees. Needs Linux, but no root. */
function onSmallDisk(folder: string, ...command: string[]) {
  const mount = 'mount -t tmpfs -o size=400k none "$1" && shift && exec "$@"'
  return run('unshare', ['-rm', 'sh', '-c', mount, 'sh', folder, ...command])
}

test('a full disk refuses a capture, tears none, leaves no draft, and takes it when there is room again', async ({
  skip,
}) => {
  const dir = await mkdtemp(join(tmpdir(), 'small-disk-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  const fault = await onSmallDisk(dir, 'true').then(() => undefined, String)
  if (fault) skip(`no small disk can be made here: ${fault}`)
  const { stdout } = await onSmallDisk(dir, process.execPath, script, dir)
  expect(JSON.parse(stdout)).toEqual({ code: 'ENOSPC', drafts: 0, torn: 0, whole: true, goesOn: true })
})
