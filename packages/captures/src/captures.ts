import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Capture, captureIdOf, DamagedCapture } from './capture.ts'
import { packRecord, unpackRecord } from './record.ts'
import { writeWhole } from './write-whole.ts'

/** An archive of responses and of documents handed in, by the hash of their bodies. */
export interface Captures {
  /** Keeps a capture and returns its id. Those with one body are one capture: that of the first. */
  put(capture: Capture): Promise<string>
  /** The capture of that id, if there is one; throws DamagedCapture when it cannot be trusted. */
  get(captureId: string): Promise<Capture | undefined>
}

/** The archive below a folder, at `captures/ab/cd/<id>.warc.gz`. */
export function openCaptures(dir: string): Captures {
  async function get(captureId: string): Promise<Capture | undefined> {
    const packed = await readIfThere(pathOf(dir, captureId))
    return packed && trusted(packed, captureId)
  }

  async function put(capture: Capture): Promise<string> {
    const captureId = captureIdOf(capture.body)
    if (await isIntact(captureId)) return captureId
    await writeWhole(pathOf(dir, captureId), await packRecord(capture))
    return captureId
  }

  async function isIntact(captureId: string): Promise<boolean> {
    try {
      return (await get(captureId)) !== undefined
    } catch (error) {
      if (error instanceof DamagedCapture) return false
      throw error
    }
  }

  return { put, get }
}

function pathOf(dir: string, captureId: string): string {
  if (!/^[0-9a-f]{64}$/.test(captureId)) throw new TypeError('A capture id is 64 digits of hex')
  return join(dir, 'captures', captureId.slice(0, 2), captureId.slice(2, 4), `${captureId}.warc.gz`)
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

async function trusted(packed: Buffer, captureId: string): Promise<Capture> {
  try {
    const capture = await unpackRecord(packed)
    if (captureIdOf(capture.body) !== captureId) throw new Error('The body is not the one that was put')
    return capture
  } catch (cause) {
    throw new DamagedCapture(`Capture ${captureId} is damaged`, { cause })
  }
}
