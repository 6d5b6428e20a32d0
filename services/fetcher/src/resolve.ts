import { type LookupAddress, lookup } from 'node:dns'
import { LRUCache } from 'lru-cache'

/** Finds all addresses of a name, as `dns.lookup` does. */
export type Resolve = (
  hostname: string,
  options: { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

const keptMs = 60_000
const mostNames = 10_000

/**
 * Asks `resolve` once a minute for a name, and once for all who want to know it meanwhile: each question to a slow name server holds
 * a thread that files and gzip need, too. Failures are told to those who wait and not kept.
 */
export function rememberingResolve({
  resolve = lookup as Resolve,
  now = () => performance.now(),
}: {
  resolve?: Resolve
  now?: () => number
} = {}): Resolve {
  const answers = new LRUCache<string, LookupAddress[]>({
    max: mostNames,
    ttl: keptMs,
    ttlResolution: 0,
    perf: { now },
    ignoreFetchAbort: true, // who waits is told, also when the name has been pushed out meanwhile
    fetchMethod: (hostname) =>
      new Promise((found, failed) => {
        resolve(hostname, { all: true }, (error, addresses) => (error ? failed(error) : found(addresses)))
      }),
  })
  return (hostname, _options, done) => {
    answers.fetch(hostname).then(
      (addresses = []) => done(null, addresses),
      (error: NodeJS.ErrnoException) => done(error, []),
    )
  }
}
