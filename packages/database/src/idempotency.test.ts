import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Database, inTransaction, openDatabase } from './database.ts'
import { findAnswer, forgetAnswers, recordAnswer } from './idempotency.ts'
import { freshDatabase } from './testing.ts'

let db: Database
beforeAll(async () => {
  db = openDatabase(await freshDatabase(inject('postgresUrl')), () => {})
})
afterAll(() => db.end())

const of = (key: string, line = 1, caller = 'desk') => ({ caller, key, line })
const saying = (answer: string) => ({ lines: 1, request: 'asked', answer })
const age = (key: string, hours: number) =>
  db.query('update idempotency set created_at = now() - make_interval(hours => $2) where key = $1', [key, hours])

test('an answer is kept as it was sent, for its caller, key and line alone', async () => {
  const sent = '{"b":1,"a":"\\u0000\\ud800 é"}'
  expect(await recordAnswer(db, of('kept'), saying(sent))).toBe(true)
  expect(await findAnswer(db, of('kept'))).toEqual(saying(sent))
  for (const other of [of('else'), of('kept', 2), of('kept', 1, '')])
    expect(await findAnswer(db, other)).toBeUndefined()
})

test('of two that record at once the second waits, and records nothing', async () => {
  const begun = Promise.withResolvers<void>()
  const mayEnd = Promise.withResolvers<void>()
  const first = inTransaction(db, async (connection) => {
    const isFirst = await recordAnswer(connection, of('race'), saying('1'))
    begun.resolve()
    await mayEnd.promise
    return isFirst
  })
  await begun.promise
  const second = recordAnswer(db, of('race'), saying('2'))
  mayEnd.resolve()
  expect(await Promise.all([first, second])).toEqual([true, false])
  expect(await findAnswer(db, of('race'))).toMatchObject({ answer: '1' })
})

test('after a day an answer counts no more, gives way to another, and is removed in batches', async () => {
  await recordAnswer(db, of('old'), saying('1'))
  await age('old', 24)
  expect(await findAnswer(db, of('old'))).toBeUndefined()
  expect(await recordAnswer(db, of('old'), saying('2'))).toBe(true)
  expect(await findAnswer(db, of('old'))).toMatchObject({ answer: '2' })

  for (const line of [1, 2, 3]) await recordAnswer(db, of('older', line), saying('3'))
  await age('older', 25)
  expect([await forgetAnswers(db, 2), await forgetAnswers(db, 2), await forgetAnswers(db, 2)]).toEqual([2, 1, 0])
  expect(await findAnswer(db, of('old'))).toMatchObject({ answer: '2' })
})
