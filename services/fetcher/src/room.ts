import { mkdir, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Defer } from '@copydesk/pipeline'
import { type Service, throttled } from '@copydesk/runtime'
import { Gauge } from 'prom-client'
import type { Config } from './config.ts'

/** Whether the archive can take what is fetched. A page that it cannot take waits, at no cost in attempts, and its publisher is not asked. */
export interface Room {
  /** Waits for room: a moment in hand, then throws Defer. */
  wait(keep: object): Promise<void>
  /** Does what writes to the archive; throws Defer when it finds the disk full. */
  write<T>(keep: object, work: () => Promise<T>): Promise<T>
}

interface Needed extends Pick<Service, 'metrics' | 'needs'> {
  log: Pick<Service['log'], 'warn'>
  config: Pick<Config, 'DATA_DIR' | 'CAPTURE_MIN_FREE_MB' | 'STAGE_BACKOFF_FACTOR'>
}

const lookMs = 1_000
/** Pages wait in hand first: so no more are taken up, and not every page that waits is sent away and told of in the trail. */
const patienceMs = 5_000
const awayMs = 30_000
const mebibyte = 1_048_576

/** Watches the file system of the archive; `/readyz` tells of it as `archive`, `/metrics` of the bytes free when it was last looked at. */
export function openRoom({ config, log, metrics, needs }: Needed, freeBytesOf = askFreeBytes): Room {
  const folder = join(config.DATA_DIR, 'captures')
  const leastMb = config.CAPTURE_MIN_FREE_MB
  const factor = config.STAGE_BACKOFF_FACTOR
  const report = throttled(10_000, (why, missed) => log.warn({ why, missed }, 'the archive has no room; pages wait'))
  const free = new Gauge({
    name: 'copydesk_archive_free_bytes',
    help: 'Bytes free on the file system of the archive, when a fetcher last looked.',
    registers: [metrics],
  })
  free.remove() // it would say 0 before anybody looked
  let looked: { at: number; why: Promise<string | undefined> } | undefined
  let refused = { why: '', until: 0 }

  /** Why there is no room; undefined when there is. */
  async function why(): Promise<string | undefined> {
    const now = performance.now()
    if (now < refused.until) return refused.why
    if (!looked || now - looked.at >= lookMs * Math.min(factor, 1)) looked = { at: now, why: look() }
    return looked.why
  }

  async function look(): Promise<string | undefined> {
    try {
      await mkdir(folder, { recursive: true })
      const freeBytes = await freeBytesOf(folder)
      free.set(freeBytes)
      const freeMb = Math.floor(freeBytes / mebibyte)
      return freeMb < leastMb ? `${freeMb} MB are free, CAPTURE_MIN_FREE_MB is ${leastMb}` : undefined
    } catch (error) {
      if (isDiskFull(error)) return error.code
      throw error
    }
  }

  function sendAway(reason: string, keep: object): never {
    report(reason)
    throw new Defer(Date.now() + awayMs * factor, 'backpressure', keep, `the archive has no room: ${reason}`)
  }

  async function wait(keep: object): Promise<void> {
    const giveUpAt = performance.now() + patienceMs * factor
    for (let reason = await why(); reason; reason = await why()) {
      if (performance.now() >= giveUpAt) sendAway(reason, keep)
      report(reason)
      await sleep(lookMs * factor)
    }
  }

  async function write<T>(keep: object, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (!isDiskFull(error)) throw error
      refused = { why: error.code, until: performance.now() + patienceMs * factor }
      sendAway(error.code, keep)
    }
  }

  needs('archive', async () => {
    const reason = await why()
    if (reason) throw new Error(`no room: ${reason}`)
  })
  return { wait, write }
}

async function askFreeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

function isDiskFull(error: unknown): error is { code: string } {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}
