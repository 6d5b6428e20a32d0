import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { messageOf } from '@copydesk/runtime'
import { codeOf, Problem } from './problem.ts'

/** Linux gives connections and servers that name no port one from 32768 up, other systems one from 49152 up. */
const handedOutFrom = 32_768
const firstPort = 20_000

/** A port of 127.0.0.1 that nothing listens on, and that the system gives to nobody while a server of ours restarts. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(firstPort, handedOutFrom)
    try {
      await listenOnce('127.0.0.1', port)
      return port
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw error
    }
  }
}

/** Throws a {@link Problem} naming `variable` when nothing can listen at this address. */
export async function checkPortIsFree(variable: string, host: string, port: number): Promise<void> {
  try {
    await listenOnce(host, port)
  } catch (error) {
    throw new Problem(
      `${variable}=${port}: cannot listen on ${host}:${port}, ${reasons[codeOf(error) ?? ''] ?? messageOf(error)}`,
    )
  }
}

const reasons: Record<string, string> = {
  EADDRINUSE: 'the port is taken. Stop what listens there, or choose another port',
  EACCES: 'this user may not. Choose a port above 1023',
  EADDRNOTAVAIL: 'this machine has no such address',
}

function listenOnce(host: string, port: number): Promise<void> {
  const server = createServer()
  return new Promise((done, fail) => {
    server.once('error', fail).listen({ host, port, exclusive: true }, () => server.close(() => done()))
  })
}
