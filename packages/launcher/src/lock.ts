import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { codeOf, Problem } from './problem.ts'
import { startOf } from './processes.ts'

const Holder = z.object({ pid: z.int().positive(), start: z.string() })

/**
 * Makes this process the only launcher on `dataDir`, and returns what gives that up again. The lock of a launcher that was
 * killed is taken over. Throws a {@link Problem} that names the pid of the one that runs.
 */
export async function takeLock(dataDir: string): Promise<() => Promise<void>> {
  const path = join(dataDir, 'launcher.json')
  const draft = `${path}.${process.pid}`
  const stale = `${draft}.stale`
  await writeFile(draft, JSON.stringify({ pid: process.pid, start: await startOf(process.pid) }))
  try {
    while (!(await linked(draft, path))) {
      await checkIsStale(path, dataDir)
      // Of two that find the same stale lock one moves it; the other may move the new one, finds it alive, and puts it back.
      await rename(path, stale).catch(passMissing)
      await checkIsStale(stale, dataDir).catch(async (alive) => {
        await linked(stale, path)
        throw alive
      })
    }
  } finally {
    await rm(draft, { force: true })
    await rm(stale, { force: true })
  }
  return () => rm(path, { force: true })
}

/** A hard link appears whole and only once, whatever else happens at the same moment. */
async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

async function checkIsStale(path: string, dataDir: string): Promise<void> {
  const holder = parse(await readFile(path, 'utf8').catch(passMissing))
  if (!holder || (await startOf(holder.pid)) !== holder.start) return
  throw new Problem(`Copydesk is already running on ${dataDir}, pid ${holder.pid}`)
}

function parse(text: string | undefined): z.infer<typeof Holder> | undefined {
  try {
    return Holder.parse(JSON.parse(text ?? ''))
  } catch {
    return undefined
  }
}

function passMissing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error
}
