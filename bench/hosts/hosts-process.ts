import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { pageOf } from './page.ts'

/** What one publisher saw: when each request began and ended (ms), in order of their beginning. */
export interface Visits {
  requests: { path: string; from: number; to: number }[]
}

// node bench/hosts/hosts-process.ts COUNT ANSWER_MS BYTES
const [count = 1, answerMs = 0, bytes = 0] = process.argv.slice(2).map(Number)
const page = pageOf(bytes)

async function openHost(): Promise<{ port: number; visits: Visits }> {
  const visits: Visits = { requests: [] }
  const server = createServer(async (request, response) => {
    const visit = { path: request.url ?? '', from: performance.now(), to: Number.POSITIVE_INFINITY }
    visits.requests.push(visit)
    const end = () => {
      visit.to = Math.min(visit.to, performance.now())
    }
    response.on('close', end)
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    if (answerMs > 0) await wait(answerMs)
    response.writeHead(200, { 'content-type': 'text/html' }).end(`${page}<p>${request.url}`)
    return end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', 2_048, done))
  return { port: (server.address() as AddressInfo).port, visits }
}

const hosts = await Promise.all(Array.from({ length: count }, openHost))
process.on('message', () => process.send?.(hosts.map(({ visits }) => visits)))
process.on('disconnect', () => process.exit())
process.send?.(hosts.map(({ port }) => port))
