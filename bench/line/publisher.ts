import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'

export interface Publisher {
  /** The addresses of all pages, of which each `edition` has its own. */
  urlsOf(edition: string): string[]
  close(): void
}

/** Serves pages from loopback, given as files `.html.gz`. */
export async function servePages(files: string[]): Promise<Publisher> {
  const pages = new Map(
    await Promise.all(files.map(async (file) => [basename(file), gunzipSync(await readFile(file))] as const)),
  )
  const server = createServer((request, response) => {
    const page = pages.get(request.url?.split('/').at(-1) ?? '')
    if (!page) return response.writeHead(404).end()
    return response.writeHead(200, { 'content-type': 'text/html' }).end(page)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    urlsOf: (edition) => [...pages.keys()].map((name) => `http://127.0.0.1:${port}/${edition}/${name}`),
    close: () => server.close(),
  }
}
