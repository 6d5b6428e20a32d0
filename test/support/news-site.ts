import { once } from 'node:events'
import {
  createServer as createHttpServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { freePort } from '@copydesk/launcher'
import { type InventedArticle, inventArticle } from './articles.ts'
import { selfSigned } from './news-site/certificate.ts'
import { type Hold, Holds } from './news-site/holds.ts'
import { rowOf } from './news-site/paths.ts'
import { type Reply, status } from './news-site/reply.ts'

export { paths } from './news-site/paths.ts'
export { robots } from './news-site/robots.ts'

export interface SiteRequest {
  /** With its query, as it was sent. */
  path: string
  /** `performance.now()` of this process when the headers had arrived. */
  at: number
  /** The Host header. */
  host: string
  userAgent: string
  headers: IncomingHttpHeaders
}

export interface NewsSite {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  url: string
  host: string
  /** In the order they came, robots.txt included. */
  requests: readonly SiteRequest[]
  /** The truth about the article at a path, as it now stands. */
  article(path: string): InventedArticle
  /** Replaces what a path does. */
  set(path: string, reply: Reply): void
  /** Adds a paragraph to the article at a path. */
  revise(path: string): void
  /** Lets requests for a path, or for all below one that ends in `/*`, wait before anything is answered. */
  hold(path: string): Hold
  /** Breaks all connections and stops listening. */
  close(): Promise<void>
}

export interface SiteOptions {
  /** Another of 127.0.0.0/8 is another site. */
  host?: string
  port?: number
  robots?: Reply
  /** Speaks HTTPS with a certificate that nobody vouches for. */
  tls?: boolean
}

/** Opens a news site of invented articles, every path of which does what the table in `news-site/paths.ts` says. */
export async function openNewsSite(options: SiteOptions = {}): Promise<NewsSite> {
  const { host = '127.0.0.1', port = 0, tls = false } = options
  const requests: SiteRequest[] = []
  const replies = new Map<string, Reply>()
  const revisions = new Map<string, number>()
  const visits = new Map<string, number>()
  const holds = new Holds()
  if (options.robots) replies.set('/robots.txt', options.robots)

  const revisionOf = (path: string) => revisions.get(path) ?? 0
  const article = (path: string) => inventArticle(host + path, revisionOf(path))

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    requests.push(noted(request))
    const url = new URL(request.url ?? '/', site.url)
    const { pathname } = url
    const visit = (visits.get(pathname) ?? 0) + 1
    visits.set(pathname, visit)
    await holds.pass(pathname)
    if (response.destroyed) return
    const reply = replies.get(pathname) ?? rowOf(pathname)?.does ?? status(404)
    reply({
      request,
      response,
      url,
      visit,
      revision: revisionOf(pathname),
      article: (path = pathname) => article(path),
    })
  }

  const listener: RequestListener = (request, response) => void answer(request, response)
  const server = tls ? createHttpsServer(selfSigned, listener) : createHttpServer(listener)
  server.listen(port, host)
  await once(server, 'listening')
  const address = `${host}:${(server.address() as AddressInfo).port}`

  const site: NewsSite = {
    url: `${tls ? 'https' : 'http'}://${address}`,
    host: address,
    requests,
    article,
    set: (path, reply) => void replies.set(path, reply),
    revise: (path) => void revisions.set(path, revisionOf(path) + 1),
    hold: (path) => holds.hold(path),
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
  return site
}

function noted({ url = '', headers }: IncomingMessage): SiteRequest {
  return { path: url, at: performance.now(), host: headers.host ?? '', userAgent: headers['user-agent'] ?? '', headers }
}

/** The address of a port of 127.0.0.1 at which nobody listens. */
export async function closedUrl(): Promise<string> {
  return `http://127.0.0.1:${await freePort()}`
}
