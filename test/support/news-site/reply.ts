import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { InventedArticle } from '../articles.ts'

/** One request and what a reply may want to know of it. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  url: URL
  /** How often this path was asked for, this time included. */
  visit: number
  revision: number
  /** The article at this path, or at `path`, as it now stands. */
  article(path?: string): InventedArticle
}

/** What a path does when it is asked for. Bodies without an end stop when the client goes away. */
export type Reply = (exchange: Exchange) => void

/** A whole response. Headers are as given: nothing is added but what HTTP/1.1 itself needs. */
export function send(code: number, headers: OutgoingHttpHeaders = {}, body: string | Buffer = ''): Reply {
  return ({ response }) => void response.writeHead(code, headers).end(body)
}

/** A status with a few words. */
export function status(code: number, headers: OutgoingHttpHeaders = {}): Reply {
  const body = code === 204 || code === 304 ? '' : `<!doctype html><title>${code}</title><p>Status ${code}.</p>`
  return send(code, { 'content-type': 'text/html', ...headers }, body)
}

/** Goes to `location`, or to what the query says in `to`. */
export function redirect(code: number, location?: string): Reply {
  return (exchange) => {
    const to = location ?? exchange.url.searchParams.get('to')
    send(code, to === null ? {} : { location: to })(exchange)
  }
}

/** `/…/3` goes to `/…/2` and so on; `/…/0` goes to `end`. */
export function redirectChain(end: string): Reply {
  return (exchange) => {
    const { pathname } = exchange.url
    const at = pathname.lastIndexOf('/') + 1
    const left = Number(pathname.slice(at))
    redirect(302, left === 0 ? end : `${pathname.slice(0, at)}${left - 1}`)(exchange)
  }
}

/** The first reply for the first visit and so on; the last one stays. */
export function inTurn(...replies: [Reply, ...Reply[]]): Reply {
  return (exchange) => (replies[exchange.visit - 1] ?? replies.at(-1))?.(exchange)
}

/** The same reply so many times, for {@link inTurn}. */
export function times(count: number, reply: Reply): Reply[] {
  return Array.from({ length: count }, () => reply)
}
