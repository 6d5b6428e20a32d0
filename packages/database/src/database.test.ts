import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Database, inTransaction, isPassing, openDatabase } from './database.ts'
import { findPage } from './pages.ts'
import { freshDatabase } from './testing.ts'

let db: Database
beforeAll(async () => {
  db = openDatabase(await freshDatabase(inject('postgresUrl')), () => {})
})
afterAll(() => db.end())

test('an error rolls everything back', async () => {
  const failing = inTransaction(db, async (connection) => {
    await connection.query(
      "insert into pages (id, url, host, status, run, priority) values ($1, 'u', 'h', 'stored', 1, 5)",
      ['x'],
    )
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await findPage(db, 'x')).toBeUndefined()
})

test.each([
  [{ code: '57P01', message: 'terminating connection' }, true],
  [{ code: '40P01', message: 'deadlock detected' }, true],
  [{ code: '53300', message: 'too many connections' }, true],
  [{ code: 'ECONNREFUSED', message: 'connect' }, true],
  [new Error('Connection terminated unexpectedly'), true],
  [{ code: '22P05', message: 'unsupported Unicode escape sequence' }, false],
  [{ code: '23503', message: 'violates foreign key constraint' }, false],
  [new Error('Client has encountered a connection error and is not queryable'), true],
  [{ code: '22P02', message: 'invalid input syntax: "timeout"' }, false],
  [new TypeError('x is not a function'), false],
])('whether waiting mends %o: %s', (error, passing) => {
  expect(isPassing(error)).toBe(passing)
})
