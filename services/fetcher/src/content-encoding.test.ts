import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openSite, send } from './testing/site.ts'
import { openTestGet, wayOutOf } from './testing/tools.ts'

const html = Buffer.from(
  `<!doctype html><title>Harbour vote</title>${'<p>The dockers vote on Friday.</p>'.repeat(200)}`,
)

test.each<[string, Buffer]>([
  ['', html],
  ['identity', html],
  ['gzip', gzipSync(html)],
  ['x-gzip', gzipSync(html)],
  ['GZIP', gzipSync(html)],
  ['deflate', deflateSync(html)],
  ['deflate', deflateRawSync(html)],
  ['br', brotliCompressSync(html)],
  ['zstd', zstdCompressSync(html)],
  ['deflate, gzip', gzipSync(deflateSync(html))],
  ['gzip', Buffer.concat([gzipSync(html.subarray(0, 500)), gzipSync(html.subarray(500))])],
  ['gzip', Buffer.concat([gzipSync(html), Buffer.alloc(20)])],
  ['deflate', Buffer.concat([deflateSync(html), Buffer.from('<!-- served in 3 ms -->')])],
  ['br', Buffer.concat([brotliCompressSync(html), Buffer.from('<!-- served in 3 ms -->')])],
  ['gzip, gzip', gzipSync(gzipSync(html))],
  ['identity, gzip', gzipSync(html)],
])('a body encoded as "%s" is decoded', async (encoding, body) => {
  const site = await openSite(send(200, encoding ? { 'content-encoding': encoding } : {}, body))
  const answer = await openTestGet()(site.url())
  expect(answer).toMatchObject({ status: 200, body: html })
})

test.each<[string, string, Buffer, string]>([
  ['an unknown encoding', 'compress', html, 'dropped bad-encoding'],
  ['a name of Object.prototype', 'constructor', html, 'dropped bad-encoding'],
  ['five layers', 'gzip,gzip,gzip,gzip,gzip', html, 'dropped bad-encoding'],
  ['a thousand layers', 'gzip,'.repeat(1_000), html, 'dropped bad-encoding'],
  ['three layers of nothing', 'identity,identity,identity', html, 'dropped bad-encoding'],
  ['brotli said to be gzip', 'gzip', brotliCompressSync(html), 'dropped bad-encoding'],
  ['zstd with a window of 128 MB', 'zstd', Buffer.from('28b52ffd00880100003c', 'hex'), 'dropped bad-encoding'],
  ['nothing said to be gzip', 'gzip', Buffer.alloc(0), 'passed 200'],
  ['a byte of gzip', 'gzip', gzipSync(html).subarray(0, 1), 'retry protocol-error'],
  [
    'gzip with something behind it',
    'gzip',
    Buffer.concat([gzipSync(html), Buffer.from('<!-- 3 ms -->')]),
    'dropped bad-encoding',
  ],
  ['gzip that is none', 'gzip', html, 'dropped bad-encoding'],
  ['brotli that is none', 'br', Buffer.from('\xff\xff\xff\xff'.repeat(9), 'latin1'), 'dropped bad-encoding'],
  ['zstd that is none', 'zstd', html, 'dropped bad-encoding'],
  ['gzip cut short', 'gzip', gzipSync(html).subarray(0, -20), 'retry protocol-error'],
  ['deflate cut short', 'deflate', deflateSync(html).subarray(0, -9), 'retry protocol-error'],
  ['brotli cut short', 'br', brotliCompressSync(html).subarray(0, -5), 'retry protocol-error'],
  ['zstd cut short', 'zstd', zstdCompressSync(html).subarray(0, -9), 'retry protocol-error'],
  ['a gzip bomb', 'gzip', gzipSync(Buffer.alloc(20_000_000)), 'dropped too-large'],
  ['a brotli bomb', 'br', brotliCompressSync(Buffer.alloc(20_000_000)), 'dropped too-large'],
  ['a zstd bomb', 'zstd', zstdCompressSync(Buffer.alloc(20_000_000)), 'dropped too-large'],
  ['a bomb in a bomb', 'gzip, gzip', gzipSync(gzipSync(Buffer.alloc(20_000_000))), 'dropped too-large'],
  ['one byte too many', '', Buffer.alloc(100_001), 'dropped too-large'],
  ['just enough', '', Buffer.alloc(100_000), 'passed 200'],
])('%s', async (_what, encoding, body, reason) => {
  const site = await openSite(send(200, { 'content-encoding': encoding }, body))
  expect(await wayOutOf(openTestGet()(site.url()))).toBe(reason)
})
