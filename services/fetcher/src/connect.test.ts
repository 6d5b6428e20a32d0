import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { openAddressPolicy } from '@copydesk/urls'
import { expect, onTestFinished, test } from 'vitest'
import { type Resolve, rememberingResolve } from './resolve.ts'
import { openSite, send } from './testing/site.ts'
import { openTestGet, wayOutOf } from './testing/tools.ts'

const publicOnly = openAddressPolicy({ FETCH_ALLOW_PRIVATE: [], FETCH_ALLOW_PORTS: [80, 443] })

test.each([
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://127.0.0.1./',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://168.63.129.16/',
  'https://10.0.0.1/',
])('%s is not connected to', async (url) => {
  const resolve = () => expect.fail('a literal is not asked of DNS')
  expect(await wayOutOf(openTestGet({ policy: publicOnly, resolve })(url))).toBe('dropped private-address')
})

test.each([
  ['a private address', ['10.1.2.3']],
  ['this machine', ['::1']],
  ['a mapped address', ['::ffff:10.0.0.1']],
  ['a public and a private address', ['93.184.215.14', '127.0.0.1']],
])('a name that means %s is refused as a whole', async (_what, addresses) => {
  const resolve: Resolve = (_name, _options, done) =>
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  expect(await wayOutOf(openTestGet({ policy: publicOnly, resolve })('http://rebound.test/'))).toBe(
    'dropped private-address',
  )
})

test('each new connection asks the resolver again, and is refused when the name has come to mean a private address', async () => {
  const site = await openSite(send(200, { connection: 'close' }, 'public'))
  const answers = ['127.0.0.1', '127.0.0.2']
  const resolve: Resolve = (_name, _options, done) => done(null, [{ address: answers.shift() ?? '', family: 4 }])
  const get = openTestGet({ resolve })
  const url = site.url()
  expect(await wayOutOf(get(url))).toBe('passed 200')
  expect(await wayOutOf(get(url))).toBe('dropped private-address')
})

test.each(['http://news.test:22/', 'http://8.8.8.8:6379/'])('%s has a forbidden port', async (url) => {
  const resolve = () => expect.fail('nothing is asked for a forbidden port')
  expect(await wayOutOf(openTestGet({ policy: publicOnly, resolve })(url))).toBe('dropped bad-redirect')
})

test.each(['http://127.0.0.1:PORT/', 'http://desk.test:PORT/', 'http://news.test:PORT/'])(
  '%s is our own, and not connected to although its address is allowed',
  async (url) => {
    const site = await openSite(send(200, {}))
    const SELF_HOSTS = ['desk.test', '127.0.0.1/32']
    const policy = openAddressPolicy({
      FETCH_ALLOW_PRIVATE: ['127.0.0.0/8'],
      FETCH_ALLOW_PORTS: [site.port],
      SELF_HOSTS,
    })
    const answer = openTestGet({ policy })(url.replace('PORT', String(site.port)))
    expect(await wayOutOf(answer)).toBe('dropped private-address')
    expect(site.asked).toEqual([])
  },
)

test('a port where nobody listens', async () => {
  const site = await openSite(send(200, {}))
  site.server.close()
  await once(site.server, 'close')
  expect(await wayOutOf(openTestGet()(site.url()))).toBe('retry connection-failed')
})

test('a name that nobody knows', async () => {
  const resolve: Resolve = (_name, _options, done) =>
    done(Object.assign(new Error('queryA ENOTFOUND'), { code: 'ENOTFOUND' }), [])
  expect(await wayOutOf(openTestGet({ resolve })('http://nowhere.test/'))).toBe('retry dns-error')
})

test('a name that DNS is too slow for', async () => {
  expect(await wayOutOf(openTestGet({ resolve: () => {}, timeoutMs: 100 })('http://slow.test/'))).toBe(
    'retry connection-failed',
  )
})

test('a certificate that nobody we trust has signed', async () => {
  const pem = readFileSync(new URL('./testing/self-signed.pem', import.meta.url))
  const server = createTlsServer({ key: pem, cert: pem }, (_request, response) => response.end('secret'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  expect(await wayOutOf(openTestGet()(`https://paper.test:${port}/`))).toBe('dropped tls-error')
})

test('what is remembered of DNS is checked like what it just said', async () => {
  const asked: string[] = []
  const resolve = rememberingResolve({
    resolve: (name, _options, done) => {
      asked.push(name)
      done(null, [{ address: '10.1.2.3', family: 4 }])
    },
  })
  const get = openTestGet({ policy: publicOnly, resolve })
  for (const _again of [1, 2]) expect(await wayOutOf(get('http://inside.test/'))).toBe('dropped private-address')
  expect(asked).toEqual(['inside.test'])
})
