import type { Readable } from 'node:stream'
import { drop, Ended } from '@copydesk/pipeline'
import type { AddressPolicy } from '@copydesk/urls'
import { Agent, DecoratorHandler, type Dispatcher, request } from 'undici'
import { guardedConnector } from './connect.ts'
import { acceptedEncodings, decodeContent } from './content-encoding.ts'
import { outcomeOf } from './faults.ts'
import { endingOfFraming } from './framing.ts'
import { type Headers, valuesOf } from './headers.ts'
import type { Resolve } from './resolve.ts'

/** A response as far as it is worth reading: `body` is decoded, and empty where the status alone decides. */
export interface Answer {
  status: number
  headers: Headers
  body: Buffer
  /** Bytes of the body as they were received. */
  wireBytes: number
}

/** What is special about one request. */
export interface GetRequest {
  headers?: Record<string, string>
  /** Reads only so many bytes of the body, instead of giving up one that is too large. */
  cutAt?: number
  /** Called when the request is about to be written to its socket. */
  onSent?: () => void
  /** Called when the response's headers have arrived. */
  onAnswer?: () => void
}

/** One request. Returns the ending of a page that can never be had; throws Retry when it may be had later. */
export type Get = (url: string, request?: GetRequest) => Promise<Answer | Ended>

/** What all requests of one fetcher have in common; `maxBytes` is of a body, on the wire and decoded. */
export interface GetOptions {
  policy: AddressPolicy
  userAgent: string
  maxBytes: number
  /** From DNS to the last byte. */
  timeoutMs: number
  resolve?: Resolve
}

/** Statuses whose body may show a bot wall; so much of it is enough. */
const explained = new Set([403, 429, 503])
const explanationBytes = 65_536

const noBody = Buffer.alloc(0)

/** Opens the connections of one fetcher: no redirects, cookies, proxies or HTTP/2, and no private addresses. */
export function openGet({ policy, userAgent, maxBytes, timeoutMs, ...options }: GetOptions) {
  const agent = new Agent({
    connect: guardedConnector(policy, { ...options, timeoutMs: timeoutMs / 2 }),
    allowH2: false,
    pipelining: 1,
    maxHeaderSize: 32 * 1024,
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 4_000,
  })
  const dispatcher = agent.compose(tellWhenSent)

  const get: Get = async (url, { headers = {}, cutAt, onSent, onAnswer = () => {} } = {}) => {
    let answered = false
    let stream: Readable | undefined
    try {
      const response = await request(url, {
        dispatcher,
        headers: {
          'user-agent': userAgent,
          accept: 'text/html, application/xhtml+xml, */*;q=0.1',
          'accept-encoding': acceptedEncodings,
          ...headers,
        },
        signal: AbortSignal.timeout(timeoutMs),
        ...({ onSent } as object), // undici hands it on to the dispatcher
      })
      answered = true
      onAnswer()
      const answer = { status: response.statusCode, headers: response.headers, body: noBody, wireBytes: 0 }
      // What is left of a body we do not want arrives here as an error.
      stream = response.body.on('error', () => {})
      return await receive(stream, answer, cutAt)
    } catch (error) {
      return outcomeOf(error, { answered })
    } finally {
      stream?.destroy()
    }
  }

  /** Reads as much of the body as its status makes worth reading. */
  async function receive(stream: Readable, answer: Answer, cutAt?: number): Promise<Answer | Ended> {
    if (explained.has(answer.status)) {
      const body = await explanation(stream, answer)
      return { ...answer, body }
    }
    if (answer.status < 200 || answer.status > 299) return answer
    const unread = endingOfFraming(answer.headers, cutAt === undefined ? maxBytes : Number.POSITIVE_INFINITY)
    if (unread) return unread
    const body = await read(stream, answer, cutAt)
    return body instanceof Ended ? body : { ...answer, body }
  }

  /** Reads at most `maxBytes`, on the wire and decoded. */
  async function read(stream: Readable, answer: Answer, cutAt?: number): Promise<Buffer | Ended> {
    const wire = await collect(stream, cutAt ?? maxBytes)
    answer.wireBytes = wire.bytes.length
    if (wire.more && cutAt === undefined) return drop('too-large', `over ${maxBytes} bytes`)
    const body = await decodeContent(wire.bytes, valuesOf(answer.headers, 'content-encoding').join(), maxBytes)
    return body instanceof Ended ? body : body.subarray(0, cutAt)
  }

  /** The status decides already, so a body that cannot be read changes nothing. */
  async function explanation(stream: Readable, answer: Answer): Promise<Buffer> {
    const body = await read(stream, answer, explanationBytes).catch(() => noBody)
    return body instanceof Ended ? noBody : body
  }

  return { get, close: () => agent.destroy() }
}

class Telling extends DecoratorHandler {
  readonly #tell: () => void
  constructor(handler: Dispatcher.DispatchHandler, tell: () => void) {
    super(handler)
    this.#tell = tell
  }
  onRequestStart(...args: Parameters<NonNullable<Dispatcher.DispatchHandler['onRequestStart']>>): void {
    this.#tell()
    const { onRequestStart } = DecoratorHandler.prototype as Dispatcher.DispatchHandler // its types do not tell
    onRequestStart?.apply(this, args)
  }
}

const tellWhenSent: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) => {
  const { onSent } = options as { onSent?: () => void }
  return dispatch(options, onSent ? new Telling(handler, onSent) : handler)
}

/** Chunks may be of a byte each, and each may hold on to a whole read of its socket: so many are made one. */
const mostLoose = 1_024

async function collect(stream: Readable, limit: number): Promise<{ bytes: Buffer; more: boolean }> {
  const joined: Buffer[] = []
  let loose: Buffer[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    loose.push(chunk)
    length += chunk.length
    if (length > limit) break
    if (loose.length < mostLoose) continue
    joined.push(Buffer.concat(loose))
    loose = []
  }
  return { bytes: Buffer.concat([...joined, ...loose]).subarray(0, limit), more: length > limit }
}
