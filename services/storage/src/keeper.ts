import { setTimeout as wait } from 'node:timers/promises'
import { asLeader, type Database, forgetAnswers, forgetHostHours } from '@copydesk/database'
import { openConveyor } from '@copydesk/pipeline'
import { type Service, throttled } from '@copydesk/runtime'
import { openCollector } from './collector.ts'
import type { Config } from './config.ts'
import { drainHosts } from './host-writer.ts'
import { openReconciler } from './reconciler.ts'
import { relay } from './relay.ts'
import { openRetention } from './retention.ts'
import { drainTrail } from './trail-writer.ts'

const retryMs = 1_000
const forgetEveryMs = 3_600_000
const forgetBatch = 1_000

/** Makes the ledger and the conveyor agree, in one storage process at a time: whatever is killed or lost, the line converges. */
export function startKeeper(db: Database, service: Service<Config>): void {
  const { config, log, redis, onStop } = service
  const stopping = new AbortController()
  const conveyor = openConveyor(redis, config.STAGE_BACKOFF_FACTOR)
  const tidy = openRetention(db, service)
  const report = throttled(5_000, (err, missed) => log.warn({ err, missed }, 'the keeper tries again'))

  /** Repeats `task` until `signal`; a task that says it has more to do is not waited for. */
  const repeat = async (everyMs: number, task: () => Promise<boolean | undefined>, signal: AbortSignal) => {
    while (!signal.aborted) {
      const more = await task().catch((error) => report(error))
      if (!more) await wait(everyMs, undefined, { signal }).catch(() => {})
    }
  }

  const lead = (lost: AbortSignal) => {
    const signal = AbortSignal.any([lost, stopping.signal])
    log.info('leads the keeper')
    return Promise.all([
      repeat(100, () => relay(db, conveyor), signal),
      repeat(200, () => drainTrail(db, redis), signal),
      repeat(200, () => drainHosts(db, redis, log), signal),
      repeat(1_000, openCollector(db, conveyor, log), signal),
      repeat(config.RECONCILE_MS, openReconciler(db, conveyor, log), signal),
      repeat(forgetEveryMs, async () => (await forgetAnswers(db, forgetBatch)) === forgetBatch, signal),
      repeat(forgetEveryMs, async () => (await forgetHostHours(db, forgetBatch)) === forgetBatch, signal),
      repeat(forgetEveryMs, tidy, signal),
    ])
  }

  const kept = (async () => {
    while (!stopping.signal.aborted) {
      await asLeader(db, async (lost) => void (await lead(lost))).catch(report)
      await wait(retryMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })()
  onStop(() => {
    stopping.abort()
    return kept
  })
}
