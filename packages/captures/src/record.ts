import { createHash } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { WARCParser, WARCRecord, WARCSerializer } from 'warcio'
import type { Capture } from './capture.ts'
import { archivedHeaders } from './headers.ts'

/** In bytes: most pages in one trip to the thread pool, which halves the time to unpack one. */
const chunkSize = 256 * 1024

/** Half the processor time of zlib's default on news pages, for a sixth more bytes. */
const level = 1

/** One WARC/1.1 response record, as one gzip member. Compressed by zlib, off this thread: warcio takes twice the time. */
export async function packRecord(capture: Capture): Promise<Buffer> {
  const record = WARCRecord.create(
    {
      type: 'response',
      warcVersion: 'WARC/1.1',
      url: capture.url,
      date: capture.fetchedAt,
      statusline: `HTTP/1.1 ${capture.status} ${STATUS_CODES[capture.status] ?? ''}`,
      httpHeaders: archivedHeaders(capture),
    },
    [capture.body],
  )
  // Left to itself warcio computes both digests in WebAssembly, ten times slower.
  record.warcHeaders.headers.set('WARC-Payload-Digest', digest(capture.body))
  record.warcHeaders.headers.set('WARC-Block-Digest', digest(`${record.httpHeaders}\r\n`, capture.body))
  return promisify(gzip)(await WARCSerializer.serialize(record), { chunkSize, level })
}

/** The capture in a packed record; throws when there is none. Its headers are those that were archived. */
export async function unpackRecord(packed: Buffer): Promise<Capture> {
  const record = await WARCParser.parse([await promisify(gunzip)(packed, { chunkSize })], { keepHeadersCase: true })
  if (!record?.httpHeaders || !record.warcTargetURI || !record.warcDate) throw new Error('Not a WARC response record')
  return {
    url: record.warcTargetURI,
    fetchedAt: record.warcDate,
    status: Number(record.httpHeaders.statusCode),
    headers: Object.fromEntries(record.httpHeaders.headers),
    body: Buffer.from(await record.readFully()),
  }
}

function digest(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return `sha256:${hash.digest('hex')}`
}
