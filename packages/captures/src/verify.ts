import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { captureIdOf } from './capture.ts'
import { ifThere } from './if-there.ts'
import { draftMs, isDraft, readName } from './paths.ts'
import { type ArchivedRecord, captureIn, digestOf, unpackRecord } from './record.ts'
import { findArchive, type Shelf, shelvesOf } from './walk.ts'

/** What was found: files read, those that are damaged, and drafts that nobody finished. */
export interface Verified {
  files: number
  damaged: number
  drafts: number
}

const lookFor = { drafts: faultOfDraft, damaged: faultOf }

/** Reads every file of the archive, one at a time, and tells of each that is not what its name says. */
export async function verify(data: string, tell: (line: string) => void, signal: AbortSignal): Promise<Verified> {
  const verified = { files: 0, damaged: 0, drafts: 0 }
  for await (const shelf of shelvesOf(await findArchive(data), signal)) {
    for (const name of shelf.names) {
      signal.throwIfAborted()
      const kind = isDraft(name) ? 'drafts' : 'damaged'
      if (kind === 'damaged') verified.files += 1
      const fault = await lookFor[kind](shelf, name)
      if (fault === undefined) continue
      verified[kind] += 1
      tell(`${shelf.place}/${name}: ${fault}`)
    }
  }
  return verified
}

/** One that is younger may be about to be finished. */
async function faultOfDraft({ path }: Shelf, name: string): Promise<string | undefined> {
  const found = await stat(join(path, name)).catch(() => undefined)
  return found && found.mtimeMs < Date.now() - draftMs ? 'a draft that nobody finished' : undefined
}

async function faultOf(shelf: Shelf, name: string): Promise<string | undefined> {
  const named = readName(name)
  if (!named) return 'no name of a capture'
  const { captureId, isRevisit } = named
  if (shelf.place !== `${captureId.slice(0, 2)}/${captureId.slice(2, 4)}`) return 'in the wrong folder'
  try {
    const packed = await ifThere(readFile(join(shelf.path, name)))
    if (!packed) return undefined // deleted since its folder was read
    const record = await unpackRecord(packed)
    if (!record.isAlone || !isOneMember(packed)) return 'something follows its record'
    if (record.payloadDigest !== `sha256:${captureId}`) return 'its payload digest is another than its name says'
    if (record.blockDigest !== digestOf([record.block])) return 'its block digest is wrong'
    return isRevisit ? faultOfRevisit(record, captureId, shelf) : faultOfCapture(record, captureId)
  } catch (error) {
    return `cannot be read: ${(error as Error).message}`
  }
}

function faultOfRevisit({ type }: ArchivedRecord, captureId: string, { names }: Shelf): string | undefined {
  if (type !== 'revisit') return `a ${type} under the name of a revisit`
  return names.includes(`${captureId}.warc.gz`) ? undefined : 'what it refers to is not there'
}

function faultOfCapture(record: ArchivedRecord, captureId: string): string | undefined {
  return captureIdOf(captureIn(record).body) === captureId ? undefined : 'its body is another than its name says'
}

/** Of what follows a member zlib says nothing. */
function isOneMember(packed: Buffer): boolean {
  const { engine } = gunzipSync(packed, { info: true }) as unknown as { engine: { bytesWritten: number } }
  return engine.bytesWritten === packed.length
}
