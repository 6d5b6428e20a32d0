import type { Server } from 'node:http'
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
  const answering = new WeakSet<Socket>()
  server.on('request', ({ socket }, response) => {
    answering.add(socket)
    response.once('close', () => answering.delete(socket))
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (answering.has(socket) || !socket.writable || error.code === 'ECONNRESET') return void socket.destroy()
    answer(error, socket)
  })
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
