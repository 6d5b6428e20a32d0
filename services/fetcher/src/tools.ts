import { type Captures, openCaptures } from '@copydesk/captures'
import type { HostEntry } from '@copydesk/contracts'
import { firstStage, openInlet, stages } from '@copydesk/pipeline'
import { type Service, throttled } from '@copydesk/runtime'
import { type AddressPolicy, openAddressPolicy } from '@copydesk/urls'
import type { Config } from './config.ts'
import { openGet } from './get.ts'
import { type HostLog, openHostLog } from './host-log.ts'
import type { Journey } from './journey.ts'
import { type Learnt, openRobots, type Robots } from './robots.ts'
import { openRoom, type Room } from './room.ts'
import { hostOf, openSlots } from './slots.ts'
import { openTdm, type Tdm } from './tdm.ts'
import { openVisit, type Visit } from './visit.ts'

/** What the fetch step touches the world with. */
export interface Tools {
  policy: AddressPolicy
  visit: Visit
  /** Gives up the place of a page in its host's line. */
  leave(journey: Journey): Promise<void>
  robots: Robots
  tdm: Pick<Tdm, 'rightsFor' | 'ask'>
  /** Tells the host ledger. */
  tell: HostLog
  captures: Pick<Captures, 'put'>
  room: Room
}

/** Opens the tools of one fetcher; its connections close when it stops. */
export function openTools(service: Service<Config>): Tools {
  const { config, version, log, redis, onStop } = service
  if (!config.FETCH_CONTACT) log.warn('FETCH_CONTACT is unset: publishers cannot tell whose crawler this is')
  const policy = openAddressPolicy(config)
  const { get, close } = openGet({
    policy,
    userAgent: userAgent(version, config.FETCH_CONTACT),
    maxBytes: config.FETCH_MAX_BYTES,
    timeoutMs: config.FETCH_TIMEOUT_MS,
  })
  onStop(close)
  // Of its own, since each batch of commands costs as much as its connection knows scripts, and a queue brings many.
  const toQueue = redis.duplicate()
  toQueue.on('error', () => {}) // the same fault is reported by service.redis
  onStop(() => toQueue.disconnect())
  const inlet = openInlet(firstStage, toQueue, config.STAGE_BACKOFF_FACTOR)
  const slots = openSlots(
    {
      redis,
      wake: inlet.wake,
      onError: throttled(5_000, (err, missed) =>
        log.warn({ err, missed }, 'a page was not called; it comes by itself'),
      ),
    },
    {
      delayMs: config.FETCH_HOST_DELAY_MS,
      places: config.FETCH_HOST_CONCURRENCY,
      share: stages[firstStage].inHand / 4,
    },
  )
  onStop(slots.close)
  const tell = openHostLog(redis, log)
  const visit = openVisit({ slots, get, tell })
  const robots = openRobots({ redis, visit, policy, onLearnt: (learnt) => tell(newsOf(learnt)) })
  const tdm = openTdm({ redis, visit, leave: slots.leave, robots, policy, tell, log })
  onStop(tdm.close)
  return {
    policy,
    visit,
    leave: slots.leave,
    robots,
    tdm,
    tell,
    captures: openCaptures(config.DATA_DIR),
    room: openRoom(service),
  }
}

function newsOf({ origin, ...robots }: Learnt): HostEntry {
  return { host: hostOf(origin), at: new Date().toISOString(), robots }
}

function userAgent(version: string, contact: string | undefined): string {
  return contact ? `Copydesk/${version} (+${contact})` : `Copydesk/${version}`
}
