import { expect, test } from 'vitest'
import { openAddressPolicy } from './address-policy.ts'

const policy = openAddressPolicy({ FETCH_ALLOW_PRIVATE: ['10.1.0.0/16', 'fd00:1::/32'], FETCH_ALLOW_PORTS: [443] })

test.each([
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['10.1.2.3', true],
  ['::ffff:10.1.2.3', true],
  ['fd00:1::5', true],
  ['10.2.0.1', false],
  ['::ffff:10.2.0.1', false],
  ['::ffff:8.8.8.8', false],
  ['fd00:2::5', false],
  ['fe80::1%eth0', false],
  ['fe80::1%br-lan', false],
  ['::1%lo', false],
])('address %s: %s', (ip, allowed) => {
  expect(policy.allowsAddress(ip)).toBe(allowed)
})

test.each(['', 'example.org', '010.1.2.3', '10.258', '0x0a010203', '[fd00:1::5]', '10.1.0.0/16'])(
  '%j is not an address, and not allowed',
  (text) => {
    expect(policy.allowsAddress(text)).toBe(false)
  },
)

test.each([
  [443, undefined, true],
  [80, undefined, false],
  [80, '8.8.8.8', false],
  [80, '10.1.2.3', true],
  [80, '::ffff:10.1.2.3', true],
  [80, 'fd00:1::5', true],
  [80, '10.2.0.1', false],
])('port %s at %s: %s', (port, ip, allowed) => {
  expect(policy.allowsPort(port, ip)).toBe(allowed)
})
