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

/** The folder is there, but for the first file in it. */
async function writeDraft(draft: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(draft, bytes)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    await mkdir(dirname(draft), { recursive: true })
    await writeFile(draft, bytes)
  }
}
