import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export interface Publisher {
  /** The files of the pages, and the addresses they are served at: `copies` for each. */
  files: string[]
  urls: string[]
  close(): void
}

/** Serves the pages of a folder of `.html.gz` from loopback, each at as many addresses as asked for. */
export async function servePages(dir: string, copies: number): Promise<Publisher> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.html.gz')).toSorted()
  const pages = new Map(
    await Promise.all(names.map(async (name) => [name, gunzipSync(await readFile(join(dir, name)))] as const)),
  )

  const server = createServer((request, response) => {
    const page = pages.get(request.url?.split('/').at(-1) ?? '')
    if (!page) return response.writeHead(404).end()
    return response.writeHead(200, { 'content-type': 'text/html' }).end(page)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const urls = Array.from({ length: copies }, (_, copy) =>
    names.map((name) => `http://127.0.0.1:${port}/${copy}/${name}`),
  )
  return { files: names.map((name) => join(dir, name)), urls: urls.flat(), close: () => server.close() }
}
