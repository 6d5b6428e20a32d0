import { expect, test } from 'vitest'
import { z } from 'zod'
import { addressConfig } from './address-config.ts'

const Config = z.object(addressConfig)

test.each([
  ['nothing', {}],
  ['empty values', { FETCH_ALLOW_PRIVATE: '', FETCH_ALLOW_PORTS: ' ' }],
])('%s means the web ports of public addresses', (_what, environment) => {
  expect(Config.parse(environment)).toEqual({ FETCH_ALLOW_PRIVATE: [], FETCH_ALLOW_PORTS: [80, 443], SELF_HOSTS: [] })
})

test('lists are separated by commas', () => {
  const SELF_HOSTS = 'API.Example.org., bücher.example, redis, 203.0.113.7, 198.51.100.0/24, 2001:db8::7'
  const environment = { FETCH_ALLOW_PRIVATE: '127.0.0.0/8, fd00::/8', FETCH_ALLOW_PORTS: '80,8080,', SELF_HOSTS }
  expect(Config.parse(environment)).toEqual({
    FETCH_ALLOW_PRIVATE: ['127.0.0.0/8', 'fd00::/8'],
    FETCH_ALLOW_PORTS: [80, 8080],
    SELF_HOSTS: [
      ...['api.example.org', 'xn--bcher-kva.example', 'redis'],
      ...['203.0.113.7/32', '198.51.100.0/24', '2001:db8::7/128'],
    ],
  })
})

test.each([
  ['FETCH_ALLOW_PRIVATE', '10.0.0.0/8,10.0.0.0/33', '10.0.0.0/33'],
  ['FETCH_ALLOW_PRIVATE', '127.0.0.1', '127.0.0.1'],
  ['FETCH_ALLOW_PRIVATE', '010.0.0.0/8', '010.0.0.0/8'],
  ['FETCH_ALLOW_PRIVATE', 'fd00::/129', 'fd00::/129'],
  ['FETCH_ALLOW_PRIVATE', 'localhost', 'localhost'],
  ['SELF_HOSTS', 'https://api.example.org/', 'https://api.example.org/'],
  ['SELF_HOSTS', 'api.example.org:3000', 'api.example.org:3000'],
  ['SELF_HOSTS', 'api.example.org,a..b', 'a..b'],
  ['SELF_HOSTS', '203.0.113.0/33', '203.0.113.0/33'],
  ['SELF_HOSTS', '0x7f.1', '0x7f.1'],
  ['SELF_HOSTS', 'fe80::1%eth0', 'fe80::1%eth0'],
  ['FETCH_ALLOW_PORTS', '80,https', 'https'],
  ['FETCH_ALLOW_PORTS', '0', '0'],
  ['FETCH_ALLOW_PORTS', '65536', '65536'],
  ['FETCH_ALLOW_PORTS', '80-90', '80-90'],
  ['FETCH_ALLOW_PORTS', '1e3', '1e3'],
])('%s=%s is refused, naming %s', (name, value, culprit) => {
  const { error } = Config.safeParse({ [name]: value })
  expect(error?.issues).toHaveLength(1)
  expect(error?.issues[0]?.path[0]).toBe(name)
  expect(error?.issues[0]?.message).toContain(`"${culprit}"`)
})
