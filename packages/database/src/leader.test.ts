import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import { asLeader } from './leader.ts'
import { freshDatabase } from './testing.ts'

let db: Database
beforeAll(async () => {
  db = openDatabase(await freshDatabase(inject('postgresUrl')), () => {})
})
afterAll(() => db.end())

test('one process at a time leads, and a lost connection ends its lead', async () => {
  const second: boolean[] = []
  const led = asLeader(db, async (lost) => {
    second.push(await asLeader(db, async () => {}))
    await db.query(
      "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())",
    )
    await expect.poll(() => lost.aborted).toBe(true)
  })
  await led
  expect(second).toEqual([false])
  expect(await asLeader(db, async () => {})).toBe(true)
})
