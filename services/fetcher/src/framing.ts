import { drop, type Ended } from '@copydesk/pipeline'
import { firstOf, type Headers, valuesOf } from './headers.ts'

/** We ask for no other transfer encoding, and a body in one would be taken for text. */
const transferEncodings = ['', 'chunked', 'identity']

/** A body whose bytes are not the page's; `code` stands in the table of faults. */
class Misframed extends Error {
  override name = 'Misframed'
  readonly code = 'TRANSFER_ENCODING'
}

/** What the headers already say of a body that is not worth reading. Throws when its bytes cannot be told from its wrapping. */
export function endingOfFraming(headers: Headers, maxBytes: number): Ended | undefined {
  const encoding = valuesOf(headers, 'transfer-encoding').join().trim().toLowerCase()
  if (!transferEncodings.includes(encoding)) throw new Misframed(encoding)
  const length = Number(firstOf(headers, 'content-length') ?? 0)
  return length > maxBytes ? drop('too-large', `${length} bytes, over ${maxBytes}`) : undefined
}
