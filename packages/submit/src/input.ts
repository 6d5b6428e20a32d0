import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type Batches, linesOf, openBatches, type StreamType } from '@copydesk/contracts'
import { Problem } from './problem.ts'

/** Lines to submit, and how far they have been read. */
export interface Input {
  type: StreamType
  lines: Batches
  /** In bytes, as the file lies there; of the standard input it is not known. */
  size?: number
  /** How many of them have been read. */
  read(): number
}

/** Opens a file. Throws a {@link Problem} when it is none that can be read. */
export async function openFile(path: string): Promise<Input> {
  const found = await stat(path).catch((error) => {
    throw new Problem(error.code === 'ENOENT' ? `there is no file ${path}` : `${path} cannot be read: ${error.message}`)
  })
  if (found.isDirectory()) throw new Problem(`${path} is a folder; name a file of URLs, one a line`)
  if (!found.isFile()) throw new Problem(`${path} is no file; pipe it in and say - for it`)
  return { ...(await openStream(createReadStream(path), /\.(ndjson|jsonl)(\.gz)?$/i.test(path))), size: found.size }
}

/** Opens a stream; whether it holds gzip, or JSON, is seen from how it begins. */
export async function openStream(stream: Readable, isJson = false): Promise<Input> {
  let read = 0
  const counted = async function* () {
    for await (const chunk of stream) {
      read += chunk.length
      yield chunk as Buffer
    }
  }
  const packed = await peek(counted())
  const isGzip = packed.first[0] === 0x1f && packed.first[1] === 0x8b
  const { first, chunks } = await peek(isGzip ? unzipped(packed.chunks) : packed.chunks)
  const type = isJson || /^\ufeff?\s*["{]/.test(first.toString()) ? 'application/x-ndjson' : 'text/plain'
  return { type, lines: openBatches(linesOf(chunks), type), read: () => read }
}

interface Peeked {
  first: Buffer
  chunks: AsyncGenerator<Buffer>
}

async function peek(source: AsyncGenerator<Buffer>): Promise<Peeked> {
  const { value: first = Buffer.alloc(0) } = await source.next()
  const chunks = async function* () {
    yield first
    yield* source
  }
  return { first, chunks: chunks() }
}

async function* unzipped(chunks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* pipeline(chunks, createGunzip(), () => {})
  } catch (error) {
    throw new Problem(`what is said to be gzip is damaged, or not whole: ${(error as Error).message}`)
  }
}
