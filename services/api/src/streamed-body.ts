import type { Readable } from 'node:stream'
import { createGunzip, type Gunzip } from 'node:zlib'
import type { StreamType } from '@copydesk/contracts'
import type { Request } from 'express'
import { declaredCharset } from './charset.ts'
import { Problem } from './problem.ts'

/** A body that is read as it comes. */
export interface StreamedLines {
  type: StreamType
  /** Throws when the body breaks off. May be left before its end, which breaks nothing. */
  chunks: AsyncIterable<Buffer>
}

const utf8 = new Set(['utf-8', 'utf8', 'us-ascii'])

/** Begins to read a body of lines. Throws a 415 for a charset or an encoding that we do not read. */
export function streamedBody(request: Request): StreamedLines {
  if (!utf8.has(declaredCharset(request))) throw new Problem(415, 'Unsupported charset', 'Send the lines in UTF-8.')
  const encoding = request.get('content-encoding')?.toLowerCase() ?? 'identity'
  const open = readers[encoding]
  if (!open) throw new Problem(415, 'Unsupported encoding', 'Send the lines as they are, or gzip.')
  return { type: request.is('text/plain') ? 'text/plain' : 'application/x-ndjson', chunks: open(request) }
}

const asIs = (body: Readable): AsyncIterable<Buffer> => body.iterator({ destroyOnReturn: false })
const readers: Record<string, (body: Readable) => AsyncIterable<Buffer>> = {
  identity: asIs,
  gzip: unzipped,
  'x-gzip': unzipped,
}

/** How much longer than gzip lines may be, from this many bytes on: lists of URLs are 5 to 50 times, what is to keep us busy 1,000. */
const mostGrowth = 100
const fewBytes = 1024 * 1024

async function* unzipped(body: Readable): AsyncGenerator<Buffer> {
  const gunzip = createGunzip()
  body.on('error', (error) => gunzip.destroy(error)).pipe(gunzip)
  let length = 0
  for await (const chunk of whole(gunzip, body)) {
    length += chunk.length
    if (length > fewBytes && length > mostGrowth * gunzip.bytesWritten) throw swollen
    yield chunk
  }
}

const swollen = new Problem(
  413,
  'Too large',
  `Unpacked the body has more than ${mostGrowth} times its bytes; send it without gzip.`,
)

async function* whole(gunzip: Gunzip, body: Readable): AsyncGenerator<Buffer> {
  try {
    yield* gunzip
  } catch (error) {
    if (body.errored) throw error
    throw new Problem(400, 'Broken gzip', 'The body says that it is gzip, and is not, or not whole.')
  }
}

/** Throws away what a caller still sends, so that it comes to read its answer; after `ms` the connection is closed. */
export function discard(body: Request, ms: number): void {
  if (body.readableEnded || body.destroyed) return
  body.unpipe().removeAllListeners('readable').resume()
  const timer = setTimeout(() => body.destroy(), ms)
  body.once('close', () => clearTimeout(timer))
}
