import type { Place } from '@copydesk/database'
import { expect, test } from 'vitest'
import { readCursor, writeCursor } from './cursor.ts'

const id = 'a'.repeat(26)
const at = '2026-11-23T10:00:00.123456Z'
const list = { q: 'harbour' }

test.each<Place>([
  { at, id, rank: null },
  { at: '0001-01-01T00:00:00.000000Z', id, rank: 0.607927143573761 },
  { at, id, rank: 1e-20 },
])('%o comes back as it was', (place) => {
  expect(readCursor(list, writeCursor(list, place))).toEqual(place)
})

test.each([
  '',
  'x',
  '____',
  'bnVsbA',
  Buffer.from('["sum"]').toString('base64url'),
  Buffer.from(JSON.stringify(['sum', '0000-01-01T00:00:00.000000Z', id, null])).toString('base64url'),
  Buffer.from(JSON.stringify(['sum', '2026-02-30T00:00:00.000000Z', id, null])).toString('base64url'),
])('%j is no cursor', (cursor) => {
  expect(() => readCursor(list, cursor)).toThrow('cursor: give the `next` of the answer before')
})

test('a cursor of another list, or one that was changed, is refused', () => {
  const cursor = writeCursor(list, { at, id })
  const changed = Buffer.from(cursor, 'base64url').toString().replace('2026', '2025')
  expect(() => readCursor({ q: 'ferry' }, cursor)).toThrow('give the same other parameters')
  expect(() => readCursor(list, Buffer.from(changed).toString('base64url'))).toThrow('give the same other parameters')
})
