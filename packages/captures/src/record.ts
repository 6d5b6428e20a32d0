import { createHash } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { WARCParser, WARCRecord, WARCSerializer } from 'warcio'
import type { Capture, ResourceCapture, ResponseCapture } from './capture.ts'
import { archivedHeaders, archivedValue } from './headers.ts'

/** In bytes: most pages in one trip to the thread pool, which halves the time to unpack one. */
const chunkSize = 256 * 1024

/** Half the processor time of zlib's default on news pages, for a sixth more bytes. */
const level = 1

/** One WARC/1.1 record, as one gzip member. Compressed by zlib, off this thread: warcio takes twice the time. */
export async function packRecord(capture: Capture): Promise<Buffer> {
  const record = 'contentType' in capture ? resourceRecord(capture) : responseRecord(capture)
  return promisify(gzip)(await WARCSerializer.serialize(record), { chunkSize, level })
}

function responseRecord(capture: ResponseCapture): WARCRecord {
  const statusline = `HTTP/1.1 ${capture.status} ${STATUS_CODES[capture.status] ?? ''}`
  const options = { ...frameOf(capture), statusline, httpHeaders: archivedHeaders(capture) }
  const record = WARCRecord.create({ type: 'response', ...options }, [capture.body])
  return withDigests(record, digest(capture.body), digest(`${record.httpHeaders}\r\n`, capture.body))
}

function resourceRecord(capture: ResourceCapture): WARCRecord {
  const warcHeaders = { 'Content-Type': archivedValue(capture.contentType) }
  const record = WARCRecord.create({ type: 'resource', ...frameOf(capture), warcHeaders }, [capture.body])
  return withDigests(record, digest(capture.body), digest(capture.body))
}

function frameOf({ url, fetchedAt }: Capture) {
  return { warcVersion: 'WARC/1.1', url, date: fetchedAt } as const
}

/** Left to itself warcio computes both in WebAssembly, ten times slower. */
function withDigests(record: WARCRecord, payload: string, block: string): WARCRecord {
  record.warcHeaders.headers.set('WARC-Payload-Digest', payload)
  record.warcHeaders.headers.set('WARC-Block-Digest', block)
  return record
}

/** The capture in a packed record; throws when there is none. Its headers are those that were archived. */
export async function unpackRecord(packed: Buffer): Promise<Capture> {
  const record = await WARCParser.parse([await promisify(gunzip)(packed, { chunkSize })], { keepHeadersCase: true })
  if (!record?.warcTargetURI || !record.warcDate) throw new Error('Not a WARC record')
  const { warcTargetURI: url, warcDate: fetchedAt, warcType, httpHeaders } = record
  const archived = { url, fetchedAt, body: Buffer.from(await record.readFully()) }
  if (warcType === 'resource') return { ...archived, contentType: record.warcContentType ?? '' }
  if (!httpHeaders) throw new Error('Neither a response nor a resource')
  return { ...archived, status: Number(httpHeaders.statusCode), headers: Object.fromEntries(httpHeaders.headers) }
}

function digest(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return `sha256:${hash.digest('hex')}`
}
