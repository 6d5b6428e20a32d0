import { createHash } from 'node:crypto'

interface Archived {
  url: string
  /** ISO 8601. */
  fetchedAt: string
  body: Buffer
}

/** A header as it was received; one that was sent several times stands there as often. */
export type HeaderLine = [name: string, value: string]

/** A response as it was received; `body` is decoded: no transfer or content encoding is left. */
export interface ResponseCapture extends Archived {
  status: number
  headers: HeaderLine[]
}

/** A document that was handed in, of the given media type; `url` may be a URN. */
export interface ResourceCapture extends Archived {
  contentType: string
}

export type Capture = ResponseCapture | ResourceCapture

/** Thrown when what is kept under a capture's name is not that capture; putting it again mends it. */
export class DamagedCapture extends Error {
  override name = 'DamagedCapture'
}

/** The media type of a capture as it was declared; '' when nothing was. */
export function contentTypeOf(capture: Capture): string {
  if ('contentType' in capture) return capture.contentType
  const [, declared = ''] = capture.headers.find(([name]) => name.toLowerCase() === 'content-type') ?? []
  return declared
}

/** The name of a capture: the SHA-256 of its body, in hex. */
export function captureIdOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex')
}
