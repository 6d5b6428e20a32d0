import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { pageOf } from './article-replies.ts'
import { type Exchange, type Reply, send } from './reply.ts'

const html = 'text/html; charset=utf-8'
const encoders = {
  gzip: (body: Buffer) => gzipSync(body),
  br: (body: Buffer) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
}
type Encoding = keyof typeof encoders

/** An article, compressed. */
export function compressedArticle(encoding: Encoding): Reply {
  return (exchange) => sendEncoded(exchange, encoding, encoders[encoding](Buffer.from(pageOf(exchange))))
}

/** 64 MB of blanks in a few kilobytes. */
export function bomb(encoding: Encoding): Reply {
  return (exchange) => {
    const body = bombs.get(encoding) ?? encoders[encoding](Buffer.alloc(64 << 20, ' '))
    bombs.set(encoding, body)
    sendEncoded(exchange, encoding, body)
  }
}

const bombs = new Map<Encoding, Buffer>()

/** The first half of a compressed article, as if that were all. */
export const truncatedGzip: Reply = (exchange) => {
  const body = encoders.gzip(Buffer.from(pageOf(exchange)))
  sendEncoded(exchange, 'gzip', body.subarray(0, body.length / 2))
}

/** An article said to be in an encoding that it is not, or that nobody knows. */
export function saidToBe(encoding: string): Reply {
  return (exchange) => sendEncoded(exchange, encoding, Buffer.from(pageOf(exchange)))
}

function sendEncoded(exchange: Exchange, encoding: string, body: Buffer): void {
  send(200, { 'content-type': html, 'content-encoding': encoding, 'content-length': body.length }, body)(exchange)
}
