import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { openAddressPolicy } from '@copydesk/urls'
import { Redis } from 'ioredis'
import { inject, onTestFinished } from 'vitest'
import type { Resolve } from '../resolve.ts'

declare module 'vitest' {
  interface ProvidedContext {
    redisUrl: string
  }
}

/** A name that no other test uses, so that all can share one Redis. */
export const newName = (): string => `${randomBytes(6).toString('hex')}.test`

/** DNS that knows one address for every name. */
export const loopbackDns: Resolve = (_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }])

/** Lets 127.0.0.1 pass for public, on any port, and nothing else that is private. */
export const loopbackPolicy = {
  ...openAddressPolicy({ FETCH_ALLOW_PRIVATE: ['127.0.0.1/32'], FETCH_ALLOW_PORTS: [] }),
  allowsPort: () => true,
}

/** A publisher on loopback under a name of its own; `asked` are the paths of the requests it saw. */
export async function openSite(answer: RequestListener) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(request, response)
  })
  const port = await listen(server)
  return { asked, port, url: (path = '/', name = newName()) => `http://${name}:${port}${path}`, server }
}

/** A site without a robots.txt. */
export function openNewsSite(answer: RequestListener) {
  return openSite((request, response) =>
    request.url === '/robots.txt' ? response.writeHead(404).end() : answer(request, response),
  )
}

/** Always the same answer. */
export function send(
  status: number,
  headers: Record<string, string | string[]> = {},
  body: string | Buffer = '',
): RequestListener {
  return (_request, response) => void response.writeHead(status, headers).end(body)
}

/** A server that speaks raw TCP: `talk` is given each connection once its first request has arrived, and what that begins with. */
export async function openRawServer(talk: (socket: Socket, request: string) => unknown) {
  const server = createTcpServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', (bytes) => talk(socket, bytes.toString('latin1')))
  })
  const port = await listen(server)
  return { port, url: `http://${newName()}:${port}/` }
}

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => sockets.add(socket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** A connection of this test to the Redis that all tests share. */
export function openTestRedis(): Redis {
  const redis = new Redis(inject('redisUrl'))
  onTestFinished(() => redis.disconnect())
  return redis
}
