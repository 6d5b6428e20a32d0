import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { Readable, type Transform } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { constants, createBrotliCompress, createGzip, createZstdCompress, gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import type { Told } from './testing/fetch-alone.ts'
import { openSite, send } from './testing/site.ts'

const mostGrownBytes = 60 << 20

const small = '<!doctype html><p>A page like others'
const brotli = () =>
  createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 24 } })

/** So many megabytes of nothing, compressed. */
async function bomb(megabytes: number, compressor: Transform): Promise<Buffer> {
  const zeros = Buffer.alloc(1 << 20)
  return buffer(Readable.from(Array.from({ length: megabytes }, () => zeros)).pipe(compressor))
}

/** Lets a process of its own get a plain page, and then the one in question. */
async function fetchAlone(answer: RequestListener): Promise<Told> {
  const site = await openSite((request, response) =>
    request.url === '/warm' ? response.end(small) : answer(request, response),
  )
  const child = fork(new URL('./testing/fetch-alone.ts', import.meta.url))
  onTestFinished(() => void child.kill())
  const ask = async (path: string): Promise<Told> => {
    child.send(`http://127.0.0.1:${site.port}${path}`)
    const [told] = await once(child, 'message')
    return told as Told
  }
  await ask('/warm')
  return ask('/')
}

test.each<[string, string, () => Buffer | Promise<Buffer>]>([
  ['100 MB in gzip', 'gzip', () => bomb(100, createGzip())],
  ['1 GB in brotli', 'br', () => bomb(1_024, brotli())],
  ['1 GB in zstd', 'zstd', () => bomb(1_024, createZstdCompress())],
  ['100 MB in gzip in gzip', 'gzip, gzip', async () => gzipSync(await bomb(100, createGzip()))],
  ['1 GB in brotli in gzip', 'br, gzip', async () => gzipSync(await bomb(1_024, brotli()))],
  ['6 MB that are not compressed', '', () => Buffer.alloc(6 << 20, 'a')],
])('%s are too large, and cost little memory', async (_what, encoding, make) => {
  const body = await make()
  const { reason, grownBytes } = await fetchAlone(send(200, encoding ? { 'content-encoding': encoding } : {}, body))
  expect(reason).toBe('too-large')
  expect(grownBytes).toBeLessThan(mostGrownBytes)
})

test.each([
  ['a body that never ends', '<p>more</p>'.repeat(1_000)],
  ['a body of chunks of a byte each', '1\r\na\r\n'.repeat(10_000)],
])('%s costs little memory', async (_what, more) => {
  const { reason, grownBytes } = await fetchAlone(({ socket }) => {
    const pour = () => {
      while (!socket.destroyed && socket.write(more));
    }
    socket.on('drain', pour)
    const chunked = more.startsWith('1') ? 'Transfer-Encoding: chunked\r\n' : ''
    socket.write(`HTTP/1.1 200 OK\r\n${chunked}\r\n`)
    pour()
  })
  expect(reason).toBe('too-large')
  expect(grownBytes).toBeLessThan(3 * mostGrownBytes) // millions of chunks leave the collector behind for a while
})
