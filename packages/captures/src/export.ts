import { createWriteStream } from 'node:fs'
import { readFile, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Command, Wanted } from './command.ts'
import { ifThere } from './if-there.ts'
import { draftOf, readName } from './paths.ts'
import { Problem } from './problem.ts'
import { type ArchivedRecord, packInfo, unpackRecord } from './record.ts'
import { isIn } from './span.ts'
import { findArchive, type Shelf, shelvesOf } from './walk.ts'

/** What was written, and how many files could not be read and were left out. */
export interface Exported {
  captures: number
  bytes: number
  damaged: number
}

interface Tools {
  stdout: Writable
  tell(line: string): void
  signal: AbortSignal
}

/** Writes what is wanted of the archive as one WARC file; a file that is named is there whole or not at all. */
export async function exportCaptures({ data, to, wanted }: Command, tools: Tools): Promise<Exported> {
  const archive = await findArchive(data)
  const exported = { captures: 0, bytes: 0, damaged: 0 }
  const counted = async function* () {
    yield await packInfo(to === undefined ? 'captures.warc.gz' : basename(to))
    for await (const packed of wantedOf(archive, wanted, tellDamaged, tools.signal)) {
      exported.captures += 1
      exported.bytes += packed.length
      yield packed
    }
  }
  const tellDamaged = (line: string) => {
    exported.damaged += 1
    tools.tell(line)
  }
  const { signal } = tools
  if (to === undefined) await pipeline(Readable.from(counted()), tools.stdout, { signal, end: false })
  else await writeFileWhole(to, (draft) => pipeline(counted, createWriteStream(draft), { signal }))
  return exported
}

async function writeFileWhole(path: string, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = draftOf(path)
  try {
    await write(draft)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    if (!(error instanceof Error && 'syscall' in error && 'path' in error && error.path === draft)) throw error
    throw new Problem(`${path} cannot be written: ${error.message}`)
  }
}

async function* wantedOf(
  archive: string,
  wanted: Wanted,
  tell: (line: string) => void,
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  for await (const shelf of shelvesOf(archive, signal)) yield* wantedOn(shelf, wanted, tell)
}

/** A capture that is not wanted comes along before the first revisit that is, and refers to it. */
async function* wantedOn(shelf: Shelf, wanted: Wanted, tell: (line: string) => void): AsyncGenerator<Buffer> {
  let passedOver: { captureId: string; packed: Buffer } | undefined
  for await (const { captureId, isRevisit, packed, record } of recordsOn(shelf, tell)) {
    const isWanted = matches(record, wanted)
    if (!isRevisit) passedOver = isWanted ? undefined : { captureId, packed }
    if (!isWanted) continue
    if (passedOver?.captureId === captureId) yield passedOver.packed
    passedOver = undefined
    yield packed
  }
}

async function* recordsOn({ path, place, names }: Shelf, tell: (line: string) => void) {
  for (const name of names) {
    const named = readName(name)
    if (!named) continue
    const found = await readIn(join(path, name))
    if (found instanceof Error) tell(`${place}/${name}: cannot be read, left out: ${found.message}`)
    else if (found) yield { ...named, ...found }
  }
}

async function readIn(file: string): Promise<{ packed: Buffer; record: ArchivedRecord } | Error | undefined> {
  try {
    const packed = await ifThere(readFile(file))
    return packed && { packed, record: await unpackRecord(packed) }
  } catch (error) {
    return error as Error
  }
}

function matches({ url, fetchedAt }: ArchivedRecord, { host, ...span }: Wanted): boolean {
  return isIn(span, fetchedAt) && (host === undefined || URL.parse(url)?.host === host)
}
