import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { Problem, problemText, problemType } from './problem.ts'

const unreadable = new Problem(400, 'Bad request', 'This is not a request of HTTP/1.1 that can be read.')

/** What Node's parser says of a request, by its code. */
const problems: Record<string, Problem> = {
  HPE_HEADER_OVERFLOW: new Problem(431, 'Headers too large', 'Address and headers may have 16 KiB in all.'),
  ERR_HTTP_REQUEST_TIMEOUT: new Problem(408, 'Too slow', 'The headers did not arrive within 10 s.'),
}

/** Lets a server answer what is no request, and end its connection; in the midst of another answer there is nothing to be said. */
export function answerUnreadable(server: Server): void {
  const latest = new WeakMap<Socket, ServerResponse>()
  server.on('request', ({ socket }, response) => latest.set(socket, response))
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const isHeard = socket.writable && error.code !== 'ECONNRESET' && !isAnswering(latest.get(socket))
    if (isHeard) answer(error, socket)
    else socket.destroy()
  })
}

/** A request that is whole has an answer coming; one whose body breaks off has not. */
function isAnswering(response: ServerResponse | undefined): boolean {
  if (!response || response.writableFinished) return false
  return response.headersSent || response.req.complete
}

function answer(error: NodeJS.ErrnoException, socket: Socket): void {
  const problem = problems[error.code ?? ''] ?? unreadable
  const body = problemText(problem)
  const head = [
    `HTTP/1.1 ${problem.status} ${problem.title}`,
    'connection: close',
    `content-type: ${problemType}`,
    `content-length: ${Buffer.byteLength(body)}`,
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy())
}
