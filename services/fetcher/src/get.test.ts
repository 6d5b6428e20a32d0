import type { IncomingMessage } from 'node:http'
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

const answer = (body: string) => `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n${body}`
const chunks = (body: string) => `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`

const bodyOf = async (asked: Promise<object>) => {
  const result = await asked.catch(() => ({}))
  return 'body' in result ? String(result.body) : ''
}

test.each<[string, string]>([
  ['after the length that was said', answer('mine')],
  ['after the last chunk', `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${chunks('mine')}`],
  ['in a body that 204 cannot have', 'HTTP/1.1 204 None\r\nContent-Length: 90\r\n\r\n'],
  ['in a body that 304 cannot have', 'HTTP/1.1 304 Same\r\nContent-Length: 90\r\n\r\n'],
  ['after an answer to nobody', 'HTTP/1.1 100 Continue\r\n\r\n'],
  [
    'after a length and chunks',
    `HTTP/1.1 200 OK\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n${chunks('mine')}`,
  ],
])('a second answer %s is not that to the next request', async (_where, first) => {
  const { url } = await openRawServer((socket) => {
    socket.write(first + answer('smuggled'))
    socket.on('data', () => socket.write(answer('also mine')))
  })
  const get = openTestGet()
  await bodyOf(get(url))
  expect(await bodyOf(get(url))).not.toBe('smuggled')
})

test('an answer that comes while nobody asks is not that to the next request', async () => {
  const smuggled = Promise.withResolvers<void>()
  const { url } = await openRawServer((socket) => {
    socket.write(answer('mine'), () => setImmediate(() => socket.write(answer('smuggled'), () => smuggled.resolve())))
    socket.on('data', () => socket.write(answer('also mine')))
  })
  const get = openTestGet()
  expect(await get(url)).toMatchObject({ body: Buffer.from('mine') })
  await smuggled.promise
  expect(await bodyOf(get(url))).not.toBe('smuggled')
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
