import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { FetchedPage } from '@copydesk/contracts'
import { drop, unchanged } from '@copydesk/pipeline'
import { expect, test } from 'vitest'
import { fetchPage } from './process.ts'
import { openNewsSite, openSite, send } from './testing/site.ts'
import { fetched, openTestTools, submitted } from './testing/tools.ts'

const html = '<!doctype html><title>Harbour vote</title><p>The dockers vote on Friday.'
const hash = createHash('sha256').update(html).digest('hex')

test('a page is fetched, archived and described', async () => {
  const site = await openNewsSite(
    send(
      200,
      {
        'content-type': 'text/html; charset=ISO-8859-1',
        'content-encoding': 'gzip',
        etag: 'W/"a-ü"',
        'last-modified': 'Mon, 23 Nov 2026 10:00:00 GMT',
        'x-robots-tag': 'noarchive, noai',
        'tdm-reservation': '1',
        'set-cookie': ['a=1', 'b=2'],
        vary: 'accept',
      },
      gzipSync(html),
    ),
  )
  const tools = openTestTools()
  const url = site.url('/news/1')
  const page = await fetchPage(submitted(url, { priority: 2 }), tools)
  expect(FetchedPage.parse(page)).toEqual({
    v: 1,
    pageId: 'k'.repeat(26),
    run: 1,
    priority: 2,
    url,
    finalUrl: url,
    status: 200,
    fetchedAt: expect.any(String),
    captureId: hash,
    contentType: 'text/html',
    charset: 'windows-1252',
    etag: 'W/"a-ü"',
    lastModified: 'Mon, 23 Nov 2026 10:00:00 GMT',
    rights: { robots: ['noarchive', 'noai'], noai: true, tdm: '1' },
  })
  expect(tools.archive).toMatchObject([{ url, status: 200, body: Buffer.from(html) }])
  expect(tools.archive[0]).toHaveProperty(
    'headers',
    expect.arrayContaining([
      ['vary', 'accept'],
      ['set-cookie', 'a=1'],
    ]),
  )
  expect(site.asked).toEqual(['/robots.txt', '/news/1'])
})

test('a page without a type is taken for what it looks like', async () => {
  const site = await openNewsSite(send(200, {}, html))
  expect(await fetchPage(submitted(site.url()), openTestTools())).toMatchObject({
    contentType: 'text/html',
    charset: 'utf-8',
  })
})

test.each<[number, string]>([
  [200, 'passed 200'],
  [203, 'passed 203'],
  [204, 'dropped http-status'],
  [205, 'dropped http-status'],
  [206, 'dropped http-status'],
  [300, 'dropped http-status'],
  [304, 'dropped http-status'],
  [305, 'dropped http-status'],
  [400, 'dropped http-status'],
  [401, 'dropped forbidden'],
  [402, 'dropped http-status'],
  [403, 'dropped forbidden'],
  [404, 'dropped gone'],
  [408, 'retry server-error'],
  [410, 'dropped gone'],
  [418, 'dropped http-status'],
  [425, 'retry server-error'],
  [451, 'dropped forbidden'],
  [500, 'retry server-error'],
  [502, 'retry server-error'],
  [503, 'retry server-error'],
  [504, 'retry server-error'],
  [522, 'retry server-error'],
  [599, 'retry server-error'],
  [600, 'dropped http-status'],
  [999, 'dropped http-status'],
])('status %i: %s', async (status, outcome) => {
  const site = await openNewsSite(send(status, { 'content-type': 'text/html' }, html))
  expect(await fetched(submitted(site.url()))).toBe(outcome)
})

test.each<[string, Record<string, string>, string | Buffer, string]>([
  ['nothing', { 'content-type': 'text/html' }, '', 'dropped empty'],
  ['a PDF', { 'content-type': 'application/pdf' }, '%PDF-1.7', 'dropped not-html'],
  ['too much', { 'content-type': 'text/html' }, `${html}${' '.repeat(100_000)}`, 'dropped too-large'],
  ['an unknown encoding', { 'content-encoding': 'compress' }, html, 'dropped bad-encoding'],
  [
    'a charset that nobody may decode',
    { 'content-type': 'text/html; charset=iso-2022-kr' },
    html,
    'dropped bad-encoding',
  ],
  ['a challenge', { 'cf-mitigated': 'challenge' }, html, 'dropped blocked'],
  ['half a gzip', { 'content-encoding': 'gzip' }, gzipSync(html).subarray(0, 40), 'retry protocol-error'],
])('%s: %s', async (_what, headers, body, outcome) => {
  const site = await openNewsSite(send(200, headers, body))
  const tools = openTestTools()
  expect(await fetched(submitted(site.url()), tools)).toBe(outcome)
  expect(tools.archive).toEqual([])
})

test('a challenge is told from a refusal', async () => {
  const site = await openNewsSite(send(503, { 'retry-after': '9' }, '<script>window._cf_chl_opt = {}</script>'))
  expect(await fetched(submitted(site.url()))).toBe('dropped blocked')
})

test('a publisher that confirms what we have is believed', async () => {
  const lastModified = 'Mon, 23 Nov 2026 10:00:00 GMT'
  const site = await openNewsSite((request, response) => {
    const { 'if-none-match': etag, 'if-modified-since': since } = request.headers
    response.writeHead(etag === 'W/"a"' && since === lastModified ? 304 : 200).end(html)
  })
  const tools = openTestTools()
  const page = submitted(site.url(), { previous: { etag: 'W/"a"', lastModified, bodyHash: 'f'.repeat(64) } })
  expect(await fetchPage(page, tools)).toEqual(unchanged('304'))
  expect(await fetched({ ...page, previous: { etag: '"b"', bodyHash: 'f'.repeat(64) } })).toBe('passed 200')
})

test('a 304 to a request without conditions is no confirmation', async () => {
  const site = await openNewsSite(send(304))
  const page = submitted(site.url(), { previous: { bodyHash: hash } })
  expect(await fetched(page)).toBe('dropped http-status')
})

test('the same bytes are no news, and the archive is told that they came again', async () => {
  const site = await openNewsSite(send(200, {}, html))
  const tools = openTestTools()
  const page = submitted(site.url(), { previous: { etag: '"x"', bodyHash: hash } })
  expect(await fetchPage(page, tools)).toEqual(unchanged('same bytes'))
  expect(tools.archive).toMatchObject([{ url: page.url, status: 200, body: Buffer.from(html) }])
})

test('a page that robots.txt forbids is not asked for', async () => {
  const site = await openSite((_request, response) => response.end('User-agent: *\nDisallow: /private/'))
  const page = submitted(site.url('/private/1'))
  expect(await fetchPage(page, openTestTools())).toEqual(drop('robots-disallowed', page.url))
  expect(site.asked).toEqual(['/robots.txt'])
})

test.each(['http://10.0.0.1/', 'http://localhost.internal/'])(
  '%s is refused, although it was submitted',
  async (url) => {
    expect(await fetched(submitted(url))).toBe('dropped private-address')
  },
)
