import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inventArticle } from '../corpus/article.ts'

/** Serves one invented page from each of `count` hosts of loopback; gives their addresses. */
export async function servePublishers(count: number): Promise<{ urls: string[]; close(): void }> {
  const opened = await Promise.all(Array.from({ length: count }, (_, index) => serve(index)))
  return {
    urls: opened.map(({ url }) => url),
    close: () => {
      for (const { server } of opened) server.close()
    },
  }
}

async function serve(index: number): Promise<{ server: Server; url: string }> {
  const page = pageOf(index)
  const server = createServer((request, response) => {
    if (request.url !== '/story') return response.writeHead(404).end()
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  })
  const host = `127.0.1.${index + 1}`
  await new Promise<void>((done) => server.listen(0, host, done))
  return { server, url: `http://${host}:${(server.address() as AddressInfo).port}/story` }
}

function pageOf(index: number): string {
  const { headline, byline, publishedAt, body, language } = inventArticle(index)
  const paragraphs = body.map(({ text }) => `<p>${text}</p>`).join('\n')
  return `<!doctype html><html lang="${language.code}"><head><title>${headline}</title>
<meta name="author" content="${byline[0]}"><meta property="article:published_time" content="${publishedAt}"></head>
<body><nav><a href="/">Home</a> <a href="/more">More</a></nav>
<article><h1>${headline}</h1>
${paragraphs}
</article><footer>All rights reserved</footer></body></html>`
}
