import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { createServer, type ServerOptions } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { type CipherNameAndProtocol, getCACertificates, setDefaultCACertificates } from 'node:tls'
import { expect, onTestFinished, test } from 'vitest'
import { fetchPage } from './process.ts'
import { authority, certificates, key } from './testing/certificates.ts'
import { openRawServer, openSite, send } from './testing/site.ts'
import { openTestGet, openTestTools, submitted, wayOutOf } from './testing/tools.ts'

/** A publisher with a certificate from an authority that this test trusts. */
async function openSecureSite(
  options: ServerOptions,
  answer: RequestListener = (_request, response) => response.end('<!doctype html><p>At last'),
) {
  const trusted = getCACertificates('default')
  setDefaultCACertificates([...trusted, authority])
  const server = createServer({ key, ...options }, answer)
  server.on('tlsClientError', () => {})
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    setDefaultCACertificates(trusted)
    server.closeAllConnections()
    server.close()
  })
  return { server, port: (server.address() as AddressInfo).port }
}

test.each<[string, ServerOptions, string]>([
  ['a certificate in order', { cert: certificates.valid }, 'passed 200'],
  ['a certificate that has expired', { cert: certificates.expired }, 'dropped tls-error'],
  ['a certificate that is not valid yet', { cert: certificates.future }, 'dropped tls-error'],
  ['a certificate of another host', { cert: certificates.ofAnotherHost }, 'dropped tls-error'],
  ['no certificate', {}, 'dropped tls-error'],
  ['TLS 1.1 at most', { cert: certificates.valid, minVersion: 'TLSv1', maxVersion: 'TLSv1.1' }, 'dropped tls-error'],
  ['TLS 1.2', { cert: certificates.valid, maxVersion: 'TLSv1.2' }, 'passed 200'],
])('a publisher with %s: %3$s', async (_what, options, ends) => {
  const { port } = await openSecureSite(options)
  expect(await wayOutOf(openTestGet()(`https://paper.test:${port}/`))).toBe(ends)
})

test('the name of the publisher is told before its certificate is asked for', async () => {
  const { server, port } = await openSecureSite({ cert: certificates.valid })
  const connected = once(server, 'secureConnection')
  await openTestGet()(`https://paper.test:${port}/`)
  const [socket] = (await connected) as [Socket & { servername: string; getCipher(): CipherNameAndProtocol }]
  expect(socket.servername).toBe('paper.test')
})

test('a server that speaks HTTP where TLS is expected', async () => {
  const site = await openSite(send(200, {}))
  expect(await wayOutOf(openTestGet()(site.url().replace('http:', 'https:')))).toBe('dropped tls-error')
})

test('a server that speaks TLS where HTTP is expected', async () => {
  const { port } = await openSecureSite({ cert: certificates.valid })
  expect(await wayOutOf(openTestGet()(`http://paper.test:${port}/`))).toMatch(
    /^retry (protocol-error|connection-failed)$/,
  )
})

test.each<[string, (socket: Socket) => unknown, string]>([
  ['hangs up on the handshake', (socket) => socket.end(), 'retry connection-failed'],
  ['resets the handshake', (socket) => socket.resetAndDestroy(), 'retry connection-failed'],
  ['answers the handshake with garbage', (socket) => socket.write('\x00\x01 no such protocol'), 'dropped tls-error'],
  ['alerts', (socket) => socket.end('\x15\x03\x03\x00\x02\x02\x28', 'latin1'), 'dropped tls-error'],
])('a server that %s', async (_what, talk, ends) => {
  const { port } = await openRawServer(talk)
  expect(await wayOutOf(openTestGet()(`https://paper.test:${port}/`))).toBe(ends)
})

test('a server that never shakes hands', async () => {
  const { port } = await openRawServer(() => {})
  expect(await wayOutOf(openTestGet({ timeoutMs: 1_000 })(`https://paper.test:${port}/`))).toBe(
    'retry connection-failed',
  )
})

test('a redirect from https to http is followed, and where it led is told', async () => {
  const site = await openSite(send(200, {}, '<!doctype html><p>At last'))
  const target = site.url('/news')
  const { port } = await openSecureSite({ cert: certificates.valid }, (request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end()
    response.writeHead(301, { location: target }).end()
  })
  const page = await fetchPage(submitted(`https://paper.test:${port}/news`), openTestTools())
  expect(page).toMatchObject({ url: `https://paper.test:${port}/news`, finalUrl: target })
})
