import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { constants, gunzip, gzip } from 'node:zlib'
import { WARCParser, WARCRecord, type WARCRecordOpts, WARCSerializer } from 'warcio'
import manifest from '../package.json' with { type: 'json' }
import type { Capture } from './capture.ts'
import { archivedValue, readHead, writeHead } from './headers.ts'

/** In bytes: most pages in one trip to the thread pool, which halves the time to unpack one; packed they are smaller. */
const chunkSize = { packed: 64 * 1024, whole: 256 * 1024 }

/** Half the processor time of zlib's default on news pages, for a sixth more bytes. */
const level = 1

const unzip = promisify(gunzip)
const zip = promisify(gzip)

/** A record of the archive as it stands in its file; digests as they are written there. */
export interface ArchivedRecord {
  type: string
  url: string
  /** ISO 8601. */
  fetchedAt: string
  contentType: string
  payloadDigest: string
  blockDigest: string
  block: Buffer
  /** Whether nothing follows it. */
  isAlone: boolean
}

/** When and from where a body came first. */
export type Origin = Pick<Capture, 'url' | 'fetchedAt'>

/** A capture of the given id as one WARC/1.1 record, in one gzip member. */
export async function packRecord(capture: Capture, captureId: string): Promise<Buffer> {
  const payload = `sha256:${captureId}`
  if ('contentType' in capture) {
    const warcHeaders = { 'Content-Type': archivedValue(capture.contentType) }
    return pack({ type: 'resource', ...frameOf(capture), warcHeaders }, [capture.body], payload, payload)
  }
  const block = [Buffer.from(writeHead(capture)), capture.body]
  return pack({ type: 'response', ...frameOf(capture) }, block, payload, digestOf(block))
}

/** A capture whose body is there already, since `origin`: all of it but the body. */
export async function packRevisit(capture: Capture, captureId: string, origin: Origin): Promise<Buffer> {
  const refersTo = { refersToUrl: origin.url, refersToDate: origin.fetchedAt }
  const isDocument = 'contentType' in capture
  const block = isDocument ? [] : [Buffer.from(writeHead(capture))]
  const warcHeaders = isDocument ? { 'Content-Type': archivedValue(capture.contentType) } : {}
  const options = { type: 'revisit', ...frameOf(capture), ...refersTo, warcHeaders } as const
  return pack(options, block, `sha256:${captureId}`, digestOf(block))
}

function frameOf({ url, fetchedAt }: Capture) {
  return { warcVersion: 'WARC/1.1', url, date: fetchedAt } as const
}

/**
 * Compressed by zlib, off this thread: warcio takes twice the time. Left to itself it also computes digests in WebAssembly, ten
 * times slower, and of two headers of one name makes one.
 */
async function pack(options: WARCRecordOpts, block: Buffer[], payload: string, digest: string): Promise<Buffer> {
  const record = WARCRecord.create(options, block)
  record.httpHeaders = null
  record.warcHeaders.headers.set('WARC-Payload-Digest', payload)
  record.warcHeaders.headers.set('WARC-Block-Digest', digest)
  return zip(await WARCSerializer.serialize(record), { chunkSize: chunkSize.packed, level })
}

/** The record that a WARC file of the given name begins with, as one gzip member. */
export async function packInfo(filename: string): Promise<Buffer> {
  const info = {
    software: `Copydesk/${manifest.version}`,
    format: 'WARC File Format 1.1',
    conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
  }
  const record = WARCRecord.createWARCInfo({ filename, warcVersion: 'WARC/1.1' }, info)
  return zip(await WARCSerializer.serialize(record), { level })
}

/** What stands at the head of a record, of whose packed bytes only the first are given; throws when there is none. */
export async function unpackHead(start: Buffer): Promise<Pick<ArchivedRecord, 'type' | 'url' | 'fetchedAt'>> {
  const bytes = await unzip(start, { finishFlush: constants.Z_SYNC_FLUSH })
  const record = await WARCParser.parse([bytes], { keepHeadersCase: true, parseHttp: false })
  if (!record?.warcDate) throw new Error('Not a WARC record')
  return { type: record.warcType, url: record.warcTargetURI ?? '', fetchedAt: record.warcDate }
}

/** The record in a file; throws when there is none. */
export async function unpackRecord(packed: Buffer): Promise<ArchivedRecord> {
  const bytes = await unzip(packed, { chunkSize: chunkSize.whole })
  const record = await WARCParser.parse([bytes], { keepHeadersCase: true, parseHttp: false })
  if (!record?.warcDate) throw new Error('Not a WARC record')
  const start = bytes.indexOf('\r\n\r\n') + 4
  const end = start + record.warcContentLength
  return {
    type: record.warcType,
    url: record.warcTargetURI ?? '',
    fetchedAt: record.warcDate,
    contentType: record.warcContentType ?? '',
    payloadDigest: record.warcPayloadDigest ?? '',
    blockDigest: record.warcBlockDigest ?? '',
    block: bytes.subarray(start, end),
    isAlone: bytes.length === end + 4,
  }
}

/** The capture in a record; throws when that is neither a response nor a resource. Its headers are those that were archived. */
export function captureIn({ type, url, fetchedAt, contentType, block }: ArchivedRecord): Capture {
  if (type === 'resource') return { url, fetchedAt, contentType, body: block }
  const endOfHead = block.indexOf('\r\n\r\n')
  if (type !== 'response' || endOfHead < 0) throw new Error('Neither a response nor a resource')
  return { url, fetchedAt, ...readHead(block.toString('utf8', 0, endOfHead)), body: block.subarray(endOfHead + 4) }
}

/** The SHA-256 of bytes, as a record says it. */
export function digestOf(parts: Buffer[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return `sha256:${hash.digest('hex')}`
}
