import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { freePort } from '@copydesk/launcher'

/** A way to a server that can be cut: to those behind it the server is then down. */
export interface Proxy {
  url: string
  /** Breaks every connection and refuses new ones. */
  cut(): Promise<void>
  /** Takes connections, but lets no byte through: to those behind it the server hangs. */
  hang(): void
  mend(): Promise<void>
}

/** Opens a proxy in front of the server at `url`; what it gives is that URL with the proxy's own address. */
export async function openProxy(url: string): Promise<Proxy> {
  const target = new URL(url)
  const port = await freePort()
  const sockets = new Set<Socket>()
  let hanging = false

  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from)
      from.on('data', (data) => void (hanging || to.write(data)))
      from
        .on('error', () => {})
        .on('close', () => {
          sockets.delete(from)
          to.destroy()
        })
    }
  })
  const listen = async () => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  const cut = () =>
    new Promise<void>((done) => {
      server.close(() => done())
      for (const socket of sockets) socket.destroy()
    })
  await listen()
  return {
    url: Object.assign(new URL(url), { host: `127.0.0.1:${port}` }).href,
    cut,
    hang: () => {
      hanging = true
    },
    mend: async () => {
      hanging = false
      if (server.listening) for (const socket of sockets) socket.destroy()
      else await listen()
    },
  }
}
