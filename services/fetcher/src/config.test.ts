import { readConfig } from '@copydesk/runtime'
import { expect, test } from 'vitest'
import { Config } from './config.ts'

test('everything has a default but the contact', () => {
  const config = readConfig(Config, {})
  expect(config.FETCH_CONTACT).toBeUndefined()
  expect(config).toMatchObject({
    DATA_DIR: '.data',
    CAPTURE_MIN_FREE_MB: 256,
    FETCH_ALLOW_PRIVATE: [],
    FETCH_ALLOW_PORTS: [80, 443],
    SELF_HOSTS: [],
    FETCH_HOST_DELAY_MS: 1_000,
    FETCH_HOST_CONCURRENCY: 1,
    FETCH_MAX_BYTES: 5 * 1_024 * 1_024,
    FETCH_TIMEOUT_MS: 20_000,
  })
})

test.each([
  ['FETCH_HOST_DELAY_MS', '-1'],
  ['CAPTURE_MIN_FREE_MB', '-1'],
  ['FETCH_HOST_CONCURRENCY', '0'],
  ['FETCH_CONTACT', 'the desk\r\nX-Header: 1'],
  ['FETCH_MAX_BYTES', 'all'],
  ['FETCH_TIMEOUT_MS', '0'],
  ['FETCH_ALLOW_PRIVATE', 'localhost'],
])('%s=%s is refused', (name, value) => {
  expect(() => readConfig(Config, { [name]: value })).toThrow(name)
})
