import { type DeadLetterReason, type DropReason, endings } from '@copydesk/contracts'
import { drop, type Ended, Retry } from '@copydesk/pipeline'

type Fault = DropReason | DeadLetterReason

/** No connection came about: it counts against the host. */
export class Unconnected extends Retry {
  override name = 'Unconnected'
}

/** Why no connection came about, by what the error's code and message begin with. */
const connectFaults: [start: string, fault: DeadLetterReason][] = [
  ['ENOTFOUND', 'dns-error'],
  ['ENODATA', 'dns-error'],
  ['EAI_', 'dns-error'],
  ['ECONNREFUSED', 'connection-failed'],
  ['EHOST', 'connection-failed'],
  ['ENET', 'connection-failed'],
  ['EADDRNOTAVAIL', 'connection-failed'],
  ['EACCES', 'connection-failed'],
  ['ETIMEDOUT', 'connection-failed'],
  ['UND_ERR_CONNECT_TIMEOUT', 'connection-failed'],
]

/** Why a request failed otherwise; the first row that fits. */
const faults: [start: string, fault: Fault][] = [
  ['PRIVATE_ADDRESS', 'private-address'],
  ['FORBIDDEN_PORT', 'bad-redirect'],

  ['ECONN', 'connection-failed'],
  ['EPIPE', 'connection-failed'],
  ['UND_ERR_SOCKET bad ', 'protocol-error'],
  ['UND_ERR_SOCKET', 'connection-failed'],

  ['TimeoutError', 'timeout'],
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
  ['UND_ERR_BODY_TIMEOUT', 'timeout'],

  ['CERT_', 'tls-error'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls-error'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'tls-error'],
  ['UNABLE_TO_', 'tls-error'],
  ['ERR_TLS_', 'tls-error'],
  ['ERR_SSL_', 'tls-error'],
  ['EPROTO', 'tls-error'],

  ['HTTPParserError Response does not match the HTTP/1.1 protocol (Invalid response status)', 'http-status'],
  ['HTTPParserError', 'protocol-error'],
  ['HPE_', 'protocol-error'],
  ['ERR_ASSERTION', 'protocol-error'],
  ['UND_ERR_HEADERS_OVERFLOW', 'protocol-error'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'protocol-error'],
  ['TRANSFER_ENCODING', 'protocol-error'],

  ['ERR_BUFFER_TOO_LARGE', 'too-large'],
  ['Z_BUF_ERROR', 'protocol-error'],
  ['Z_', 'bad-encoding'],
  ['ERR__ERROR_', 'bad-encoding'],
  ['ERR_BROTLI_', 'bad-encoding'],
  ['ZSTD_', 'bad-encoding'],
]

const broken = new Set<Fault>(['connection-failed', 'tls-error'])

/** What a failed request leads to: returns the ending of a page that can never be had, throws Retry for the others. */
export function outcomeOf(error: unknown, { answered }: { answered: boolean }): Ended {
  const detail = describe(error)
  const begins = ([start]: [string, Fault]) => detail.startsWith(start)
  const connecting = connectFaults.find(begins)?.[1]
  if (connecting && !answered) throw new Unconnected(connecting, detail)
  const known = connecting ?? faults.find(begins)?.[1] ?? 'internal-error'
  // A connection that breaks once the answer has begun was made: what came through it is incomplete.
  const fault = answered && broken.has(known) ? 'protocol-error' : known
  if (isDrop(fault)) return drop(fault, detail)
  throw new Retry(fault, detail)
}

/** Code (or, for want of one, name) and message of what was thrown; of many connections tried, the first. */
function describe(error: unknown): string {
  if (error instanceof AggregateError) return describe(error.errors[0])
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  return `${code} ${error.message}`
}

function isDrop(fault: Fault): fault is DropReason {
  return endings.dropped.some((reason) => reason === fault)
}
