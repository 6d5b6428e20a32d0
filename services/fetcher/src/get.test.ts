import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { newName, openRawServer, openSite, send } from './testing/site.ts'
import { openTestGet, wayOutOf } from './testing/tools.ts'

const html = Buffer.from(
  `<!doctype html><title>Harbour vote</title>${'<p>The dockers vote on Friday.</p>'.repeat(200)}`,
)

test('a request says who we are and what we read', async () => {
  const seen: IncomingMessage['headers'][] = []
  const site = await openSite((request, response) => {
    seen.push(request.headers)
    response.end()
  })
  await openTestGet()(site.url('/', 'paper.test'))
  expect(seen).toEqual([
    {
      host: `paper.test:${site.port}`,
      connection: 'keep-alive',
      'user-agent': 'Copydesk/1.2.3 (+https://desk.example)',
      accept: 'text/html, application/xhtml+xml, */*;q=0.1',
      'accept-encoding': 'gzip, deflate, br, zstd',
    },
  ])
})

test('a body that never ends is given up', async () => {
  const site = await openSite((_request, response) => {
    const more = () => {
      while (!response.destroyed && response.write('<p>more</p>'.repeat(1_000)));
    }
    response.on('drain', more)
    more()
  })
  expect(await wayOutOf(openTestGet()(site.url()))).toBe('dropped too-large')
})

test('only the head of a long text is read when that is enough', async () => {
  const site = await openSite(send(200, {}, Buffer.alloc(50_000, 'a')))
  expect(await openTestGet()(site.url(), { cutAt: 1_000 })).toMatchObject({ body: Buffer.alloc(1_000, 'a') })
})

test('the body of a redirect is not read, and its connection is closed', async () => {
  const closed = Promise.withResolvers<void>()
  const site = await openSite((_request, response) => {
    response.on('close', closed.resolve).writeHead(302, { location: '/b' })
    response.write('endless')
  })
  expect(await openTestGet()(site.url())).toMatchObject({
    status: 302,
    headers: { location: '/b' },
    body: Buffer.alloc(0),
  })
  await closed.promise
})

test('an error page that cannot be read changes nothing', async () => {
  const site = await openSite(send(403, { 'content-encoding': 'gzip' }, html))
  expect(await openTestGet()(site.url())).toMatchObject({ status: 403, body: Buffer.alloc(0) })
})

const chunked = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'

test.each<[string, (socket: Socket) => unknown, string]>([
  ['never answers', () => {}, 'retry timeout'],
  ['never ends its headers', (socket) => socket.write('HTTP/1.1 200 OK\r\nX-A: '), 'retry timeout'],
  ['never ends its body', (socket) => socket.write(`${chunked}5\r\nhello\r\n`), 'retry timeout'],
  ['sends 103 and no more', (socket) => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(50)), 'retry timeout'],
  ['hangs up', (socket) => socket.end(), 'retry connection-failed'],
  ['resets the connection', (socket) => socket.resetAndDestroy(), 'retry connection-failed'],
  ['resets it in the body', (socket) => socket.write(chunked, () => socket.resetAndDestroy()), 'retry protocol-error'],
  ['talks another protocol', (socket) => socket.end('220 mail.example ESMTP\r\n'), 'retry protocol-error'],
  ['talks HTTP/0.9', (socket) => socket.end('<html>'), 'retry protocol-error'],
  ['has a NUL in a header', (socket) => socket.end('HTTP/1.1 200 OK\r\nX: a\0b\r\n\r\n'), 'retry protocol-error'],
  [
    'switches protocols',
    (socket) => socket.end('HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
    'retry protocol-error',
  ],
  [
    'has 200 KB of headers',
    (socket) => socket.end(`HTTP/1.1 200 OK\r\nX: ${'a'.repeat(200_000)}\r\n\r\n`),
    'retry protocol-error',
  ],
  [
    'has 20,000 headers',
    (socket) => socket.end(`HTTP/1.1 200 OK\r\n${'X: a\r\n'.repeat(20_000)}\r\n`),
    'retry protocol-error',
  ],
  [
    'sends less than it said',
    (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n<p>part'),
    'retry protocol-error',
  ],
  [
    'says a negative length',
    (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n<p>'),
    'retry protocol-error',
  ],
  [
    'says two lengths',
    (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\n<p>ab'),
    'retry protocol-error',
  ],
  [
    'says a length and chunks',
    (socket) =>
      socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n0\r\n\r\n`),
    'retry protocol-error',
  ],
  ['has a bad chunk', (socket) => socket.end(`${chunked}zz\r\nhello\r\n0\r\n\r\n`), 'retry protocol-error'],
  ['cuts a chunk', (socket) => socket.end(`${chunked}ff\r\nhello`), 'retry protocol-error'],
  ['cuts before the last chunk', (socket) => socket.end(`${chunked}5\r\nhello\r\n`), 'retry protocol-error'],
  ['answers 9999', (socket) => socket.end('HTTP/1.1 9999 What\r\n\r\n'), 'dropped http-status'],
  ['answers 099', (socket) => socket.end('HTTP/1.1 099 What\r\n\r\n'), 'retry protocol-error'],
  ['answers 600', (socket) => socket.end('HTTP/1.1 600 What\r\nContent-Length: 0\r\n\r\n'), 'passed 600'],
  ['says no length', (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n<p>all of it'), 'passed 200'],
  [
    'sends 100 unasked',
    (socket) => socket.end('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'),
    'retry protocol-error',
  ],
])('a server that %s', async (_what, talk, reason) => {
  const { url } = await openRawServer(talk)
  expect(await wayOutOf(openTestGet({ timeoutMs: reason === 'retry timeout' ? 200 : 10_000 })(url))).toBe(reason)
})

test('a second answer that nobody asked for is not taken for that of the next request', async () => {
  const answer = (body: string) => `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n${body}`
  const { url } = await openRawServer((socket) => {
    socket.write(answer('mine') + answer('smuggled'))
    socket.on('data', () => socket.write(answer('also mine')))
  })
  const get = openTestGet()
  const bodies = [await get(url), await get(url)].map((result) => String((result as { body: Buffer }).body))
  expect(bodies).not.toContain('smuggled')
})

test('a page whose reader is slow, and whose server is done, crashes nobody', async () => {
  const site = await openSite((_request, response) => {
    response.writeHead(200, { connection: 'close' })
    response.end(html)
  })
  const get = openTestGet()
  const answers = await Promise.all(Array.from({ length: 20 }, () => get(site.url('/', newName()))))
  for (const answer of answers) expect(answer).toMatchObject({ body: html })
})
