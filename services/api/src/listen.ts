import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Service } from '@copydesk/runtime'
import type { Config } from './config.ts'

/** How long a request that was begun before the stop may take. */
const patienceMs = 10_000

/** Serves until stop; then finishes what it has begun to answer. A client has 10 s for its headers, 30 s for its request. */
export async function listen(app: RequestListener, { config, log, onStop }: Service<Config>): Promise<void> {
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 1_000 },
    app,
  )
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(config.API_PORT, config.API_HOST, done)
  })
  const { port } = server.address() as AddressInfo
  log.info({ url: `http://${config.API_HOST}:${port}` }, 'listening')
  onStop(
    () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), patienceMs).unref()
      }),
  )
}
