import type { OutgoingHttpHeaders } from 'node:http'
import type { Exchange, Reply } from './reply.ts'

const html = { 'content-type': 'text/html; charset=utf-8' }
const chunk = `<p>${'and so on '.repeat(1_000)}</p>\n`

/** As much as the client will take, for ever. */
export function endlessBody(code = 200, headers: OutgoingHttpHeaders = {}): Reply {
  return ({ response }) => {
    response.writeHead(code, { ...html, ...headers })
    const pour = () => {
      while (!response.destroyed && response.write(chunk));
    }
    response.on('drain', pour)
    pour()
  }
}

/** A paragraph now and a byte every 50 ms, for ever. */
export const drip: Reply = (exchange) => {
  exchange.response.writeHead(200, html).write('<!doctype html><p>It begins')
  forever(exchange, () => exchange.response.write('.'))
}

/** One header after the other, every 50 ms, and never an empty line. */
export const dripHeaders: Reply = (exchange) => {
  const { socket } = exchange.request
  socket.write('HTTP/1.1 200 OK\r\n')
  forever(exchange, () => socket.write('X-More: to come\r\n'))
}

/** Headers without end, as fast as the client takes them. */
export const endlessHeaders: Reply = ({ request: { socket } }) => {
  const pour = () => {
    while (!socket.destroyed && socket.write(`X-More: ${'a'.repeat(1_000)}\r\n`));
  }
  socket.write('HTTP/1.1 200 OK\r\n')
  socket.on('drain', pour)
  pour()
}

/** Takes the request and says nothing. */
export const silence: Reply = () => {}

/** Headers, and then nothing. */
export const silenceAfterHeaders: Reply = ({ response }) => response.writeHead(200, html).flushHeaders()

function forever({ request }: Exchange, act: () => void): void {
  const timer = setInterval(act, 50)
  request.socket.on('close', () => clearInterval(timer))
}
