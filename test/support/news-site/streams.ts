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

/** Bytes past HTTP: a beginning, and then the same every 50 ms, for ever. */
export function dripRaw(beginning: string, more: string): Reply {
  return (exchange) => {
    const { socket } = exchange.request
    socket.write(beginning)
    forever(exchange, () => socket.write(more))
  }
}

/** Bytes past HTTP: a beginning, and then the same again and again, as fast as the client takes them. */
export function endlessRaw(beginning: string, more: string): Reply {
  const much = more.repeat(1_000)
  return ({ request: { socket } }) => {
    const pour = () => {
      while (!socket.destroyed && socket.write(much));
    }
    socket.write(beginning)
    socket.on('drain', pour)
    pour()
  }
}

/** One header after the other, every 50 ms, and never an empty line. */
export const dripHeaders = dripRaw('HTTP/1.1 200 OK\r\n', 'X-More: to come\r\n')

/** Headers without end. */
export const endlessHeaders = endlessRaw('HTTP/1.1 200 OK\r\n', 'X-More: and so on\r\n')

/** Takes the request and says nothing. */
export const silence: Reply = () => {}

/** Headers, and then nothing. */
export const silenceAfterHeaders: Reply = ({ response }) => response.writeHead(200, html).flushHeaders()

function forever({ request }: Exchange, act: () => void): void {
  const timer = setInterval(act, 50)
  request.socket.on('close', () => clearInterval(timer))
}
