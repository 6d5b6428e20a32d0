import { type Captures, openCaptures } from '@copydesk/captures'
import type { StatsAnswer } from '@copydesk/contracts'
import { type Database, openDatabase, ping } from '@copydesk/database'
import { type Conveyor, openConveyor } from '@copydesk/pipeline'
import { type Service, throttled, within } from '@copydesk/runtime'
import { type AddressPolicy, openAddressPolicy } from '@copydesk/urls'
import type { Config } from './config.ts'
import { openStats } from './stats.ts'

const answerMs = 5_000

/** What the API touches the world with. */
export interface Tools {
  db: Database
  /** Rejects within five seconds when the database does not answer, however busy the others are. */
  answers(): Promise<void>
  policy: AddressPolicy
  captures: Captures
  stats(): Promise<StatsAnswer>
  /** Undefined until Redis has answered for the first time; the API accepts pages without it. */
  conveyor(): Conveyor | undefined
}

/** Opens them; what is opened closes at stop. */
export function openTools({ config, log, needs, onStop, redis, redisReady }: Service<Config>): Tools {
  const onLost = throttled(5_000, (err, missed) => log.warn({ err, missed }, 'a database connection was lost'))
  const db = openDatabase(config.DATABASE_URL, onLost)
  onStop(() => db.end())
  const pulse = openDatabase(config.DATABASE_URL, onLost)
  onStop(() => pulse.end())
  let asking: Promise<void> | undefined
  const answers = () => {
    asking ??= within(answerMs, ping(pulse)).finally(() => {
      asking = undefined
    })
    return asking
  }
  needs('postgres', answers)

  let conveyor: Conveyor | undefined
  void redisReady.then(() => {
    conveyor = openConveyor(redis, config.STAGE_BACKOFF_FACTOR)
  })
  const policy = openAddressPolicy(config)
  const captures = openCaptures(config.DATA_DIR)
  const stats = openStats({ db, conveyor: () => conveyor })
  return { db, answers, policy, captures, stats, conveyor: () => conveyor }
}
