import type { OutgoingHttpHeaders } from 'node:http'
import { encode } from './encode.ts'
import { type PageOptions, renderPage } from './page.ts'
import type { Exchange, Reply } from './reply.ts'

const html = { 'content-type': 'text/html; charset=utf-8' }

type Look = Partial<Omit<PageOptions, 'url'>>

interface ArticleOptions extends Look {
  /** Shows the article of another path. */
  of?: string
  code?: number
  headers?: OutgoingHttpHeaders
}

/** A page with the article of its path. */
export function article({ of, code = 200, headers = {}, ...look }: ArticleOptions = {}): Reply {
  return (exchange) => sendPage(exchange, pageOf(exchange, look, of), headers, code)
}

/** The same article at each visit, with other advertisements around it. */
export function articleWithFreshAds(): Reply {
  return (exchange) => sendPage(exchange, pageOf(exchange, { ads: exchange.visit }))
}

/** Says which version of the page it is, and 304 to those who have that one. */
export function conditionalArticle(): Reply {
  return (exchange) => {
    const { request, response, revision } = exchange
    const etag = `"revision-${revision}"`
    const lastModified = new Date(Date.UTC(2025, 5, 1 + revision)).toUTCString()
    const headers = { etag, 'last-modified': lastModified }
    const known = request.headers['if-none-match'] === etag
    if (known) response.writeHead(304, headers).end()
    else sendPage(exchange, pageOf(exchange), headers)
  }
}

/** An article without a word on what it is. */
export const untypedArticle: Reply = (exchange) => void exchange.response.end(pageOf(exchange))

interface Encoding {
  /** What the bytes are. */
  bytes: string
  header?: string
  meta?: string
  bom?: Buffer
  saying: string
}

/** A page whose bytes, header and meta element each say something of their encoding. */
export function articleEncoded({ bytes, header, meta, bom, saying }: Encoding): Reply {
  return (exchange) => {
    const body = encode(pageOf(exchange, { charset: meta, saying }), bytes)
    const type = header ? `text/html; charset=${header}` : 'text/html'
    exchange.response.writeHead(200, { 'content-type': type }).end(bom ? Buffer.concat([bom, body]) : body)
  }
}

/** The page of an exchange's article. */
export function pageOf(exchange: Exchange, look: Look = {}, of = exchange.url.pathname): string {
  return renderPage(exchange.article(of), { url: exchange.url.origin + of, ...look })
}

function sendPage({ response }: Exchange, page: string, headers: OutgoingHttpHeaders = {}, code = 200): void {
  response.writeHead(code, { ...html, ...headers }).end(page)
}
