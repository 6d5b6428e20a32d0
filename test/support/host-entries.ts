import type { HostEntry, HostRequest } from '@copydesk/contracts'
import { Redis } from 'ioredis'
import type { Line } from './line.ts'
import { until } from './until.ts'

/** A request as a fetcher tells of it, of which only what matters is said. */
export const requestTo = (host: string, more: Partial<HostRequest> = {}): HostRequest => ({
  host,
  at: new Date().toISOString(),
  purpose: 'page',
  url: `https://${host}/`,
  ms: 20,
  status: 200,
  bytes: 1_000,
  state: { delayMs: 1_000, delayFor: 'default', failures: 0 },
  ...more,
})

/** Tells the line of hosts as fetchers do, and waits until it is in the ledger. */
export async function tellOfHosts(line: Line, entries: HostEntry[]): Promise<void> {
  const redis = new Redis(line.redis.url)
  for (const entry of entries) await redis.xadd('hosts', '*', 'entry', JSON.stringify(entry))
  await until('the host ledger has them', async () => (await redis.xlen('hosts')) === 0)
  redis.disconnect()
}
