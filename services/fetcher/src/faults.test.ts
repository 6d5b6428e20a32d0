import { drop, Retry } from '@copydesk/pipeline'
import { expect, test } from 'vitest'
import { outcomeOf, Unconnected } from './faults.ts'

const withCode = (code: string) => Object.assign(new Error('no'), { code })

test.each([
  ['CERT_HAS_EXPIRED', 'tls-error'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls-error'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'tls-error'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls-error'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls-error'],
  ['ERR_SSL_UNSUPPORTED_PROTOCOL', 'tls-error'],
  ['EPROTO', 'tls-error'],
] as const)('%s is the end of a page: %s', (code, reason) => {
  expect(outcomeOf(withCode(code), { answered: false })).toEqual(drop(reason, `${code} no`))
})

test.each([
  ['ENOTFOUND', 'dns-error'],
  ['EAI_AGAIN', 'dns-error'],
  ['ECONNREFUSED', 'connection-failed'],
  ['EHOSTUNREACH', 'connection-failed'],
  ['ENETUNREACH', 'connection-failed'],
  ['ETIMEDOUT', 'connection-failed'],
  ['UND_ERR_CONNECT_TIMEOUT', 'connection-failed'],
] as const)('%s says that nobody was reached: %s', (code, reason) => {
  const failing = () => outcomeOf(withCode(code), { answered: false })
  expect(failing).toThrow(new Unconnected(reason, `${code} no`))
})

test.each([
  ['ECONNRESET', 'connection-failed'],
  ['EPIPE', 'connection-failed'],
  ['UND_ERR_SOCKET', 'connection-failed'],
  ['UND_ERR_BODY_TIMEOUT', 'timeout'],
  ['HPE_INVALID_CONSTANT', 'protocol-error'],
  ['E_NEVER_SEEN', 'internal-error'],
] as const)('%s is tried again: %s', (code, reason) => {
  expect(() => outcomeOf(withCode(code), { answered: false })).toThrow(new Retry(reason, `${code} no`))
})

test('of several addresses that all failed, the first says why', () => {
  const error = new AggregateError([withCode('ECONNREFUSED'), withCode('ENETUNREACH')])
  expect(() => outcomeOf(error, { answered: false })).toThrow('connection-failed: ECONNREFUSED no')
})

test.each(['ECONNRESET', 'ETIMEDOUT', 'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC'])(
  'a connection that breaks in mid-answer was made: %s',
  (code) => {
    expect(() => outcomeOf(withCode(code), { answered: true })).toThrow(`protocol-error: ${code} no`)
  },
)
