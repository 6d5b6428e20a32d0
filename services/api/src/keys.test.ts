import { readConfig } from '@copydesk/runtime'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { ApiKeys, allows, findKey, hashOf } from './keys.ts'

const hash = hashOf('cd_sesame').toString('hex')
const read = (API_KEYS: string) => readConfig(z.object({ API_KEYS: ApiKeys }), { API_KEYS }).API_KEYS

test('a key is found by its text alone', () => {
  const keys = read(`desk:read:${hash}, ops:admin:${hashOf('cd_other').toString('hex').toUpperCase()}`)
  expect(findKey(keys, 'cd_sesame')).toMatchObject({ name: 'desk', scope: 'read' })
  expect(findKey(keys, 'cd_other')).toMatchObject({ name: 'ops', scope: 'admin' })
  for (const text of ['', 'cd_sesam', 'cd_sesame ', hash, 'desk']) expect(findKey(keys, text)).toBeUndefined()
})

test('a scope includes those before it', () => {
  expect([allows('admin', 'write'), allows('write', 'write'), allows('write', 'read')]).toEqual([true, true, true])
  expect([allows('read', 'write'), allows('write', 'admin')]).toEqual([false, false])
})

test.each([
  [`desk:owner:${hash}`, 'entry 1 (desk): the scope must be one of read, write, admin'],
  [`desk:read:cd_sesame`, 'entry 1 (desk): the hash must be the SHA-256 of the key'],
  [`desk:read:${hash},night desk:read:${hash}`, 'entry 2: the name may have'],
  [`desk:read:${hash},`, 'entry 2: must read name:scope:hash'],
  [`desk:read:${hash},desk:write:${hash}`, 'entry 2 (desk): the name is taken'],
  ['desk', 'entry 1: must read name:scope:hash'],
  [hash, 'entry 1: must read name:scope:hash'],
  [`${hash}:read:desk`, 'entry 1: the name may have'],
  [' ', 'entry 1: must read name:scope:hash'],
])('what is wrong with an entry is said, and no hash: %s', (text, fault) => {
  const reading = () => read(text)
  expect(reading).toThrow(`API_KEYS=…: ${fault}`)
  expect(reading).not.toThrow(hash)
  expect(reading).not.toThrow('cd_sesame')
})
