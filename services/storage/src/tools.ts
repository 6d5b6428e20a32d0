import { type Database, openDatabase, ping } from '@copydesk/database'
import { type Service, throttled } from '@copydesk/runtime'
import type { Config } from './config.ts'
import { openWriter, type Writer } from './writer.ts'

/** What the store step touches the world with. */
export interface Tools {
  db: Database
  write: Writer['write']
  hurry: Writer['hurry']
}

/** Opens them; what is opened closes at stop. */
export function openTools({ config, log, needs, onStop }: Service<Config>): Tools {
  const onLost = throttled(5_000, (err, missed) => log.warn({ err, missed }, 'a database connection was lost'))
  const db = openDatabase(config.DATABASE_URL, onLost)
  onStop(() => db.end())
  needs('postgres', () => ping(db))

  const onWait = throttled(5_000, (err) => log.warn({ err }, 'the database does not answer; articles wait'))
  const writer = openWriter(db, onWait)
  return { db, write: writer.write, hurry: writer.hurry }
}
