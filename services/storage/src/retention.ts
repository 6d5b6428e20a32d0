import type { Stats } from 'node:fs'
import { rename, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import {
  archiveIn,
  codeOf,
  draftMs,
  draftOf,
  ifThere,
  isDraft,
  readName,
  type Shelf,
  shelvesOf,
} from '@copydesk/captures'
import { type Database, neededCaptures } from '@copydesk/database'
import type { Service } from '@copydesk/runtime'
import { Counter, type Registry } from 'prom-client'
import type { Config } from './config.ts'

const dayMs = 86_400_000
const batchFiles = 1_000

/** The files of one body: its capture, unless that is gone, and those of later times beside it. */
interface Kin {
  captureId: string
  capture?: OldFile
  revisits: OldFile[]
}

interface OldFile {
  path: string
  bytes: number
  isOld: boolean
}

type Kind = 'captures' | 'revisits' | 'drafts'
type Deleted = Record<Kind | 'bytes', number>

type Needed = Pick<Service<Config>, 'config' | 'log' | 'metrics'>

/**
 * Deletes drafts that nobody finished and, with CAPTURE_KEEP_DAYS, captures and revisits that have not been put for so long, except
 * captures that something needs. Each call goes through a stretch of the archive and says whether there is more of it.
 */
export function openRetention(db: Database, { config, log, metrics }: Needed): () => Promise<boolean> {
  const counters = retentionMetrics(metrics)
  const archive = archiveIn(config.DATA_DIR)
  const keepDays = config.CAPTURE_KEEP_DAYS
  let shelves: AsyncGenerator<Shelf> | undefined
  let deleted = nothing()

  const isOld = ({ mtimeMs }: Stats) => keepDays !== undefined && mtimeMs < Date.now() - keepDays * dayMs

  /** Deletes what is old in the next folders; true when there are more. */
  async function tidyStretch(next: AsyncGenerator<Shelf>): Promise<boolean> {
    const found: Kin[] = []
    for (let files = 0; files < batchFiles; ) {
      const { value: shelf, done } = await next.next()
      if (done) return deleteOld(found).then(() => false)
      files += 1 + shelf.names.length
      await deleteDrafts(shelf)
      if (keepDays !== undefined) found.push(...(await kinOn(shelf)))
    }
    return deleteOld(found).then(() => true)
  }

  async function deleteDrafts({ path, names }: Shelf): Promise<void> {
    for (const name of names.filter(isDraft)) {
      const found = await ifThere(stat(join(path, name)))
      if (!found || found.mtimeMs > Date.now() - draftMs) continue
      await remove({ path: join(path, name), bytes: found.size }, 'drafts')
    }
  }

  async function kinOn(shelf: Shelf): Promise<Kin[]> {
    const kin = new Map<string, Kin>()
    for (const name of shelf.names) {
      const path = join(shelf.path, name)
      const named = readName(name)
      const found = named && (await ifThere(stat(path)))
      if (!found) continue
      const { captureId, isRevisit } = named
      const file = { path, bytes: found.size, isOld: isOld(found) }
      const known = kin.get(captureId) ?? { captureId, revisits: [] }
      kin.set(captureId, isRevisit ? { ...known, revisits: [...known.revisits, file] } : { ...known, capture: file })
    }
    return [...kin.values()]
  }

  async function deleteOld(found: Kin[]): Promise<void> {
    const old = found.flatMap(({ capture, captureId }) => (capture?.isOld ? [captureId] : []))
    const needed = old.length ? await neededCaptures(db, old) : new Set()
    for (const kin of found) await deleteKin(kin, needed.has(kin.captureId))
  }

  async function deleteKin({ capture, revisits }: Kin, isNeeded: boolean): Promise<void> {
    const isGone = capture?.isOld && !isNeeded && (await deleteCapture(capture))
    for (const revisit of revisits.filter((each) => isGone || each.isOld)) await remove(revisit, 'revisits')
  }

  /** Set aside before its age is looked at again: who puts the same body meanwhile makes it new, or finds nothing and writes it. */
  async function deleteCapture({ path, bytes }: OldFile): Promise<boolean> {
    const aside = draftOf(path)
    const isThere = await ifThere(rename(path, aside).then(() => true))
    if (!isThere) return false
    if (isOld(await stat(aside))) return remove({ path: aside, bytes }, 'captures')
    await rename(aside, path)
    return false
  }

  async function remove({ path, bytes }: Pick<OldFile, 'path' | 'bytes'>, kind: Kind): Promise<boolean> {
    const isGone = await ifThere(unlink(path).then(() => true))
    if (!isGone) return false
    deleted[kind] += 1
    deleted.bytes += bytes
    counters.files.inc({ kind })
    counters.bytes.inc({ kind }, bytes)
    return true
  }

  function tell(error?: unknown): void {
    if (deleted.bytes) log.info({ ...deleted, archive, keepDays }, 'old captures were deleted')
    deleted = nothing()
    if (error === undefined) return
    if (codeOf(error) !== 'ENOENT') log.warn({ err: error, archive }, 'old captures could not be deleted')
    else if (keepDays)
      log.warn({ archive, keepDays }, 'no archive here to delete old captures from: storage needs DATA_DIR')
  }

  return async () => {
    shelves ??= shelvesOf(archive)
    try {
      if (await tidyStretch(shelves)) return true
      tell()
    } catch (error) {
      tell(error)
    }
    shelves = undefined
    return false
  }
}

const nothing = (): Deleted => ({ captures: 0, revisits: 0, drafts: 0, bytes: 0 })

/** Files that were deleted from the archive and the bytes they took, by kind. */
function retentionMetrics(registry: Registry) {
  return {
    files: new Counter({
      name: 'copydesk_captures_deleted_total',
      help: 'Files that were deleted from the archive, by kind: captures, revisits, drafts.',
      labelNames: ['kind'],
      registers: [registry],
    }),
    bytes: new Counter({
      name: 'copydesk_captures_deleted_bytes_total',
      help: 'Bytes that files deleted from the archive took, by kind.',
      labelNames: ['kind'],
      registers: [registry],
    }),
  }
}
