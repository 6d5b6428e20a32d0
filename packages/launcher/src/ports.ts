import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { messageOf } from '@copydesk/runtime'
import { codeOf, Problem } from './problem.ts'

/** A port of 127.0.0.1 that nothing listens on at this moment. */
export async function freePort(): Promise<number> {
  return listenOnce('127.0.0.1', 0)
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

function listenOnce(host: string, port: number): Promise<number> {
  const server = createServer()
  return new Promise((done, fail) => {
    server.once('error', fail).listen({ host, port, exclusive: true }, () => {
      const taken = (server.address() as AddressInfo).port
      server.close(() => done(taken))
    })
  })
}
