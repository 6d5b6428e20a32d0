import { readConfig } from '@copydesk/runtime'
import { expect, test } from 'vitest'
import { Config } from './config.ts'

const DATABASE_URL = 'postgres://127.0.0.1/copydesk'
const read = (env: Record<string, string>) => readConfig(Config, { DATABASE_URL, ...env })

test('out of the box the API is open, on loopback, and trusts no proxy', () => {
  expect(read({})).toMatchObject({ API_HOST: '127.0.0.1', API_OPEN: false, API_TRUST_PROXY: [] })
  expect(read({})).not.toHaveProperty('API_KEYS')
})

test('proxies are trusted by address or by network', () => {
  expect(read({ API_TRUST_PROXY: '10.0.0.7, fd00::/8' }).API_TRUST_PROXY).toEqual(['10.0.0.7', 'fd00::/8'])
  expect(() => read({ API_TRUST_PROXY: 'proxy.example' })).toThrow(/^API_TRUST_PROXY=.*"proxy\.example" is no address/)
})

test.each(['-1', '1.5', 'many'])('%s is no number of calls', (API_RATE_PER_MINUTE) => {
  expect(() => read({ API_RATE_PER_MINUTE })).toThrow(/^API_RATE_PER_MINUTE=/)
})
