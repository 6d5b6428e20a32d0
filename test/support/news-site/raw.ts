import { pageOf } from './article-replies.ts'
import type { Reply } from './reply.ts'

/** Writes bytes past HTTP and hangs up. */
export function raw(...bytes: string[]): Reply {
  return ({ request }) => void request.socket.end(bytes.join(''), 'latin1')
}

/** Hangs up without a word. */
export const hangUp: Reply = ({ request }) => void request.socket.destroy()

/** Breaks the connection with a TCP reset. */
export const reset: Reply = ({ request }) => void request.socket.resetAndDestroy()

/** Writes bytes past HTTP, and then breaks the connection with a TCP reset. */
export function resetAfter(bytes: string): Reply {
  return ({ request: { socket } }) => void socket.write(bytes, () => socket.resetAndDestroy())
}

/** Half a page under a content length of a whole one. */
export const halfABody: Reply = (exchange) => {
  const page = Buffer.from(pageOf(exchange))
  const head = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${page.length}\r\n\r\n`
  exchange.request.socket.end(Buffer.concat([Buffer.from(head), page.subarray(0, page.length / 2)]))
}
