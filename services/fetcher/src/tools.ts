import { type Captures, openCaptures } from '@copydesk/captures'
import type { Service } from '@copydesk/runtime'
import { type AddressPolicy, openAddressPolicy } from '@copydesk/urls'
import type { Redis } from 'ioredis'
import type { Config } from './config.ts'
import { openGet } from './get.ts'
import { openRobots, type Robots } from './robots.ts'
import { openSlots } from './slots.ts'
import { openVisit, type Visit } from './visit.ts'

/** What the fetch step touches the world with. */
export interface Tools {
  policy: AddressPolicy
  visit: Visit
  robots: Robots
  captures: Pick<Captures, 'put'>
  /** The clock of Redis, which all fetchers share: it decides which of two fetches is the newer. */
  now(): Promise<Date>
}

/** Opens the tools of one fetcher; its connections close when it stops. */
export function openTools({ config, version, log, redis, onStop }: Service<Config>): Tools {
  if (!config.FETCH_CONTACT) log.warn('FETCH_CONTACT is unset: publishers cannot tell whose crawler this is')
  const policy = openAddressPolicy(config)
  const { get, close } = openGet({
    policy,
    userAgent: userAgent(version, config.FETCH_CONTACT),
    maxBytes: config.FETCH_MAX_BYTES,
    timeoutMs: config.FETCH_TIMEOUT_MS,
  })
  onStop(close)
  const slots = openSlots(redis, {
    delayMs: config.FETCH_HOST_DELAY_MS,
    places: config.FETCH_HOST_CONCURRENCY,
    requestMs: config.FETCH_TIMEOUT_MS,
  })
  const visit = openVisit({ slots, get })
  const robots = openRobots({ redis, visit, policy })
  return { policy, visit, robots, captures: openCaptures(config.DATA_DIR), now: () => timeOf(redis) }
}

async function timeOf(redis: Redis): Promise<Date> {
  const [seconds, microseconds] = await redis.time()
  return new Date(Number(seconds) * 1_000 + Number(microseconds) / 1_000)
}

function userAgent(version: string, contact: string | undefined): string {
  return contact ? `Copydesk/${version} (+${contact})` : `Copydesk/${version}`
}
