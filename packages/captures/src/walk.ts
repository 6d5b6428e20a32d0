import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { archiveIn } from './paths.ts'
import { Problem } from './problem.ts'

/** A folder of the archive, with the names of its files in order. */
export interface Shelf {
  path: string
  /** `ab/cd` */
  place: string
  names: string[]
}

/** Where the archive below `data` is. Throws a {@link Problem} when there is none. */
export async function findArchive(data: string): Promise<string> {
  const archive = archiveIn(data)
  const found = await stat(archive).catch((error: NodeJS.ErrnoException) => error)
  const fault = found instanceof Error ? found.code : !found.isDirectory() && 'no folder'
  if (!fault) return archive
  throw new Problem(`there is no archive at ${archive} (${fault}); --data DIR is the folder that holds \`captures\``)
}

/** Goes through the folders of an archive, in order, one at a time. Where there is none it throws what the system says. */
export async function* shelvesOf(archive: string, signal?: AbortSignal): AsyncGenerator<Shelf> {
  for (const first of await namesIn(archive, 'folders')) {
    for (const second of await namesIn(join(archive, first), 'folders')) {
      signal?.throwIfAborted()
      const path = join(archive, first, second)
      yield { path, place: `${first}/${second}`, names: await namesIn(path, 'files') }
    }
  }
}

async function namesIn(folder: string, kind: 'folders' | 'files'): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = entries.filter((entry) => (kind === 'folders' ? entry.isDirectory() : entry.isFile()))
  return found.map(({ name }) => name).toSorted()
}
