import { execFile } from 'node:child_process'
import { chown } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { runAsOwner } from './run-as.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const run = promisify(execFile)

async function whoServes(dir: string): Promise<number> {
  const { prefix, ids } = await runAsOwner(dir, '/bin/true')
  const [command = '', ...args] = [...prefix, 'id', '-u']
  return Number((await run(command, args, ids)).stdout)
}

test('whoever starts it, a folder of ours is not served as root', async () => {
  expect(await whoServes(await temporaryFolder())).not.toBe(0)
})

test('a folder of somebody else is served by its owner', async () => {
  const dir = await temporaryFolder()
  const owner = process.getuid?.() || 65_534
  await chown(dir, owner, owner === 65_534 ? 65_534 : -1)
  expect(await whoServes(dir)).toBe(owner)
})
