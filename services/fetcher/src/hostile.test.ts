import type { Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { endless, hostile } from './testing/hostile.ts'
import { openRawServer } from './testing/site.ts'
import { fetched, openTestTools, submitted } from './testing/tools.ts'

/** A server that has no robots.txt and, asked for a page, does as it likes. */
async function openHostileServer(talk: (socket: Socket) => unknown) {
  const connections = new Set<Socket>()
  const server = await openRawServer((socket, request) => {
    connections.add(socket)
    socket.on('close', () => connections.delete(socket))
    const aboutRobots = request.startsWith('GET /robots.txt ')
    return aboutRobots ? socket.end('HTTP/1.1 404 None\r\nContent-Length: 0\r\n\r\n') : talk(socket)
  })
  return { ...server, connections }
}

/** What nobody caught, seen as the test sees it. */
function watchRejections(): unknown[] {
  const seen: unknown[] = []
  const note = (error: unknown) => void seen.push(error)
  process.on('unhandledRejection', note)
  onTestFinished(() => void process.off('unhandledRejection', note))
  return seen
}

test.each(hostile)('a server that %s', async (_what, talk, ends) => {
  const unhandled = watchRejections()
  const { url, connections } = await openHostileServer(talk)
  expect(await fetched(submitted(url), openTestTools())).toBe(ends)
  if (!ends.startsWith('passed')) await expect.poll(() => connections.size).toBe(0)
  expect(unhandled).toEqual([])
})

test.each(endless)('a server that %s is given up at the deadline', async (_what, talk, ends) => {
  const { url, connections } = await openHostileServer(talk)
  expect(await fetched(submitted(url), openTestTools({ timeoutMs: 1_500 }))).toBe(ends)
  await expect.poll(() => connections.size).toBe(0)
})
