import { type Database, openDatabase, ping } from '@copydesk/database'
import { type Conveyor, openConveyor } from '@copydesk/pipeline'
import { type Service, throttled } from '@copydesk/runtime'
import { type AddressPolicy, openAddressPolicy } from '@copydesk/urls'
import type { Config } from './config.ts'

export interface Tools {
  db: Database
  policy: AddressPolicy
  /** Undefined until Redis has answered for the first time; the API accepts pages without it. */
  conveyor(): Conveyor | undefined
}

export function openTools({ config, log, needs, onStop, redis, redisReady }: Service<Config>): Tools {
  const onLost = throttled(5_000, (err, missed) => log.warn({ err, missed }, 'a database connection was lost'))
  const db = openDatabase(config.DATABASE_URL, onLost)
  onStop(() => db.end())
  needs('postgres', () => ping(db))

  let conveyor: Conveyor | undefined
  void redisReady.then(() => {
    conveyor = openConveyor(redis, config.STAGE_BACKOFF_FACTOR)
  })
  return { db, policy: openAddressPolicy(config), conveyor: () => conveyor }
}
