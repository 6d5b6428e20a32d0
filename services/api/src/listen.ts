import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Service, throttled } from '@copydesk/runtime'
import type { Config } from './config.ts'
import { answerUnreadable } from './unreadable.ts'

/** How long a request that was begun before the stop may take. */
const patienceMs = 10_000

/** What a client may take up. How long a body may take is up to the app, since some are streams. */
const limits = { headersTimeout: 10_000, requestTimeout: 0, connectionsCheckingInterval: 1_000 }
const idleMs = 120_000
const maxConnections = 5_000
const maxRequestsPerSocket = 1_000

/** Serves until stop; then finishes what it has begun to answer. A connection on which nothing moves for two minutes is closed. */
export async function listen(app: RequestListener, { config, log, onStop }: Service<Config>): Promise<void> {
  const server = Object.assign(createServer(limits, app), { maxConnections, maxRequestsPerSocket, timeout: idleMs })
  const onDrop = throttled(5_000, (_, missed) => log.warn({ maxConnections, missed }, 'a connection was turned away'))
  server.on('drop', onDrop)
  answerUnreadable(server)
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(config.API_PORT, config.API_HOST, done)
  })
  const { port } = server.address() as AddressInfo
  log.info({ url: `http://${config.API_HOST}:${port}` }, 'listening')
  onStop(() => close(server))
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), patienceMs).unref()
  })
}
