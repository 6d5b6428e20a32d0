import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { drop, type Ended } from '@copydesk/pipeline'

type Decoder = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>

const inflate = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.inflate)
const inflateRaw = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.inflateRaw)
const gunzip = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gunzip)
const brotliDecompress = promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress)
const zstdDecompress = promisify<Buffer, zlib.ZstdOptions, Buffer>(zlib.zstdDecompress)

/** RFC 9659: a window of 8 MB is the most that a browser grants zstd. */
const zstdParams = { [zlib.constants.ZSTD_d_windowLogMax]: 23 }

const decoders: Record<string, Decoder> = {
  identity: async (bytes) => bytes,
  gzip: gunzip,
  'x-gzip': gunzip,
  deflate: (bytes, options) => (hasZlibHeader(bytes) ? inflate(bytes, options) : inflateRaw(bytes, options)),
  br: brotliDecompress,
  zstd: (bytes, options) => zstdDecompress(bytes, { ...options, params: zstdParams }),
}

const maxLayers = 2

/** Every encoding we read, as Accept-Encoding says it. */
export const acceptedEncodings = 'gzip, deflate, br, zstd'

/**
 * Undoes a Content-Encoding, last layer first. Throws zlib's errors; `ERR_BUFFER_TOO_LARGE` as soon as a layer passes `maxBytes`.
 */
export async function decodeContent(wire: Buffer, encoding: string, maxBytes: number): Promise<Buffer | Ended> {
  const layers = encoding
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '')
    .reverse()
  if (layers.length > maxLayers) return drop('bad-encoding', `${layers.length} layers`)
  const unknown = layers.find((layer) => !Object.hasOwn(decoders, layer))
  if (unknown !== undefined) return drop('bad-encoding', unknown)

  let bytes = wire
  for (const layer of layers) {
    if (bytes.length === 0) return bytes
    bytes = (await decoders[layer]?.(bytes, { maxOutputLength: maxBytes })) ?? bytes
  }
  return bytes
}

/** RFC 1950: what servers send as "deflate" has a zlib header, or wrongly has none. */
function hasZlibHeader(bytes: Buffer): boolean {
  return ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.length > 1 && bytes.readUInt16BE(0) % 31 === 0
}
