import { link, mkdir, rename, rm, unlink, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { codeOf } from './if-there.ts'
import { draftOf } from './paths.ts'

/** Writes a file so that readers see all of it or nothing, with the folders above it. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await withDraft(path, bytes, (draft) => rename(draft, path))
}

/** Does so only where there is no file yet; otherwise gives false, and what is there stays. */
export async function writeNew(path: string, bytes: Uint8Array): Promise<boolean> {
  return withDraft(path, bytes, async (draft) => {
    const linked = await link(draft, path).catch(codeOf)
    if (linked !== undefined && linked !== 'EEXIST')
      await rename(draft, path) // not every file system knows links
    else await unlink(draft)
    return linked !== 'EEXIST'
  })
}

async function withDraft<T>(path: string, bytes: Uint8Array, place: (draft: string) => Promise<T>): Promise<T> {
  const draft = draftOf(path)
  try {
    await writeDraft(draft, bytes)
    return await place(draft)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** Folders that were there once, of which an archive has 65,536: to remember them costs less than to look, or to fail. */
const known = new Set<string>()

async function writeDraft(draft: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(draft)
  if (!known.has(folder)) return writeBelow(folder, draft, bytes)
  try {
    await writeFile(draft, bytes)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    await writeBelow(folder, draft, bytes)
  }
}

async function writeBelow(folder: string, draft: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true })
  known.add(folder)
  await writeFile(draft, bytes)
}
