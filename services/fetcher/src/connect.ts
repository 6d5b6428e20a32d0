import { isIP, type LookupFunction } from 'node:net'
import type { AddressPolicy } from '@copydesk/urls'
import { buildConnector } from 'undici'
import { type Resolve, rememberingResolve } from './resolve.ts'

/** Why no connection was made; `code` stands in the table of faults. */
class Refused extends Error {
  override name = 'Refused'
  readonly code: 'PRIVATE_ADDRESS' | 'FORBIDDEN_PORT'
  constructor(code: Refused['code'], what: string) {
    super(what)
    this.code = code
  }
}

/**
 * Connects, DNS included in `timeoutMs`, to allowed addresses only: a literal is checked before anything is opened, every
 * answer of DNS before one of them is used (one that is forbidden refuses them all), and the peer once more when connected.
 */
export function guardedConnector(
  policy: AddressPolicy,
  { resolve = rememberingResolve(), timeoutMs }: { resolve?: Resolve | undefined; timeoutMs: number },
): buildConnector.connector {
  const connect = buildConnector({ lookup: guardedLookup(policy, resolve), allowH2: false, timeout: timeoutMs })
  return (options, done) => {
    const refused = refusedLiteral(policy, options)
    if (refused) return process.nextTick(done, refused, null)
    connect(options, (error, socket) => {
      if (error) return done(error, null)
      socket.prependListener('error', tellReset)
      const peer = socket.remoteAddress ?? ''
      if (policy.allowsAddress(peer)) return done(null, socket)
      socket.destroy()
      done(new Refused('PRIVATE_ADDRESS', peer), null)
    })
  }
}

/** undici takes a reset for the end of a body without a length, and half a page for a whole one: unless its code is another. */
function tellReset(error: NodeJS.ErrnoException): void {
  if (error.code === 'ECONNRESET') error.code = 'ECONN_RESET'
}

function refusedLiteral(
  policy: AddressPolicy,
  { hostname, port, protocol }: buildConnector.Options,
): Refused | undefined {
  const host = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
  if (!policy.allowsHost(host)) return new Refused('PRIVATE_ADDRESS', host)
  const literal = isIP(host) ? host : undefined
  if (literal && !policy.allowsAddress(literal)) return new Refused('PRIVATE_ADDRESS', literal)
  const number = Number(port) || (protocol === 'https:' ? 443 : 80)
  return policy.allowsPort(number, literal) ? undefined : new Refused('FORBIDDEN_PORT', String(number))
}

function guardedLookup(policy: AddressPolicy, resolve: Resolve): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, [])
      const forbidden = addresses.find(({ address }) => !policy.allowsAddress(address))
      if (forbidden) return done(new Refused('PRIVATE_ADDRESS', `${hostname} is ${forbidden.address}`), [])
      const [first] = addresses
      if (options.all || !first) return done(null, addresses)
      done(null, first.address, first.family)
    })
  }
}
