import { createHash, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Capture } from './capture.ts'

/** What stands at the end of every name in the archive. */
const extension = '.warc.gz'
const draftExtension = '.tmp'

/** A draft that is older is one that nobody finishes. */
export const draftMs = 3_600_000

/** Where the captures of a data folder are. */
export const archiveIn = (dir: string) => join(dir, 'captures')

/** Where the capture of an id is. Throws TypeError for what is none. */
export function pathOf(dir: string, captureId: string): string {
  return join(folderOf(dir, captureId), `${captureId}${extension}`)
}

/** Where a later capture of the same body is: beside the first, and after it in the order of names. */
export function revisitPathOf(dir: string, captureId: string, { url, fetchedAt }: Capture): string {
  const time = new Date(fetchedAt).toISOString().replaceAll(/[^\dTZ]/g, '')
  const from = createHash('sha256').update(url).digest('hex').slice(0, 16)
  return join(folderOf(dir, captureId), `${captureId}_${time}-${from}${extension}`)
}

/** The id in the name of a capture, or of one that came later; undefined when it is the name of neither. */
export function readName(name: string): { captureId: string; isRevisit: boolean } | undefined {
  const [, captureId, revisit] = /^([0-9a-f]{64})(_\d{8}T\d{9}Z-[0-9a-f]{16})?\.warc\.gz$/.exec(name) ?? []
  return captureId === undefined ? undefined : { captureId, isRevisit: revisit !== undefined }
}

/** A new name beside a file, for as long as it is being written or about to be deleted. */
export const draftOf = (path: string) => `${path}.${randomUUID()}${draftExtension}`

/** Whether a name is that of a draft. */
export const isDraft = (name: string) => name.endsWith(draftExtension)

function folderOf(dir: string, captureId: string): string {
  if (!/^[0-9a-f]{64}$/.test(captureId)) throw new TypeError('A capture id is 64 digits of hex')
  return join(archiveIn(dir), captureId.slice(0, 2), captureId.slice(2, 4))
}
