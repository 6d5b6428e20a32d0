import { createHash } from 'node:crypto'

/** A response as it was received. `fetchedAt` is ISO 8601; `body` is decoded: no transfer or content encoding is left. */
export interface Capture {
  url: string
  fetchedAt: string
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** Thrown when what is kept under a capture's name is not that capture; putting it again mends it. */
export class DamagedCapture extends Error {
  override name = 'DamagedCapture'
}

/** The name of a capture: the SHA-256 of its body, in hex. */
export function captureIdOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex')
}
