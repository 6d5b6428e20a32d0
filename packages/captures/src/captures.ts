import { existsSync } from 'node:fs'
import { readFile, utimes } from 'node:fs/promises'
import { type Capture, captureIdOf, DamagedCapture } from './capture.ts'
import { ifThere } from './if-there.ts'
import { pathOf, revisitPathOf } from './paths.ts'
import { captureIn, packRecord, packRevisit, unpackRecord } from './record.ts'
import { writeNew, writeWhole } from './write-whole.ts'

/** An archive of responses and of documents handed in, by the hash of their bodies. */
export interface Captures {
  /**
   * Keeps a capture and returns its id, which whoever has it already says. Those with one body share the file of the first; all
   * that is special about a later one is kept beside it. What is put is new again, however long it has been there.
   */
  put(capture: Capture, captureId?: string): Promise<string>
  /** The capture of that id, as it came first, if there is one; throws DamagedCapture when it cannot be trusted. */
  get(captureId: string): Promise<Capture | undefined>
}

/** The archive below a folder, at `captures/ab/cd/<id>.warc.gz`. */
export function openCaptures(dir: string): Captures {
  async function get(captureId: string): Promise<Capture | undefined> {
    const packed = await ifThere(readFile(pathOf(dir, captureId)))
    return packed && trusted(packed, captureId)
  }

  async function put(capture: Capture, captureId = captureIdOf(capture.body)): Promise<string> {
    const path = pathOf(dir, captureId)
    const first = (await renewed(path)) ? await intact(captureId) : undefined
    if (first === 'damaged') await writeWhole(path, await packRecord(capture, captureId))
    else if (first) await putRevisit(capture, captureId, first)
    else if (!(await writeNew(path, await packRecord(capture, captureId)))) return put(capture, captureId)
    return captureId
  }

  async function putRevisit(capture: Capture, captureId: string, first: Capture): Promise<void> {
    if (first.url === capture.url && first.fetchedAt === capture.fetchedAt) return
    await writeWhole(revisitPathOf(dir, captureId, capture), await packRevisit(capture, captureId, first))
  }

  async function intact(captureId: string): Promise<Capture | 'damaged' | undefined> {
    try {
      return await get(captureId)
    } catch (error) {
      if (error instanceof DamagedCapture) return 'damaged'
      throw error
    }
  }

  return { put, get }
}

/** Whether the file is there; from now on it is of today, so that nobody takes it for old and removes it. */
async function renewed(path: string): Promise<boolean> {
  if (!existsSync(path)) return false // an error costs ten times as much, and most captures are new
  const now = new Date()
  return (await ifThere(utimes(path, now, now).then(() => true))) ?? false
}

async function trusted(packed: Buffer, captureId: string): Promise<Capture> {
  try {
    const capture = captureIn(await unpackRecord(packed))
    if (captureIdOf(capture.body) !== captureId) throw new Error('The body is not the one that was put')
    return capture
  } catch (cause) {
    throw new DamagedCapture(`Capture ${captureId} is damaged`, { cause })
  }
}
