import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pageOf } from './page.ts'

/** What one publisher saw: when each request began and ended (ms), in order of their beginning. */
export interface Visits {
  requests: { path: string; from: number; to: number }[]
}

// node bench/hosts/hosts-process.ts COUNT ANSWER_MS BYTES
const [count = 1, answerMs = 0, bytes = 0] = process.argv.slice(2).map(Number)
const page = pageOf(bytes)
const headers = { 'content-type': 'text/html; charset=utf-8' }

async function openHost(): Promise<{ port: number; visits: Visits }> {
  const visits: Visits = { requests: [] }
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const visit = { path, from: performance.now(), to: Number.POSITIVE_INFINITY }
    visits.requests.push(visit)
    response.on('close', () => {
      visit.to = performance.now()
    })
    if (path === '/robots.txt' || path.startsWith('/.well-known/')) return response.writeHead(404).end()
    return setTimeout(() => response.writeHead(200, headers).end(`${page}<p>${path}`), answerMs)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', 2_048, done))
  return { port: (server.address() as AddressInfo).port, visits }
}

const hosts = await Promise.all(Array.from({ length: count }, openHost))
process.on('message', () => process.send?.(hosts.map(({ visits }) => visits)))
process.on('disconnect', () => process.exit())
process.send?.(hosts.map(({ port }) => port))
