import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Defer, Ended, Retry } from '@copydesk/pipeline'
import type { Service } from '@copydesk/runtime'
import type { AddressPolicy } from '@copydesk/urls'
import type { Redis } from 'ioredis'
import { LRUCache } from 'lru-cache'
import type { Answer } from './get.ts'
import type { HostLog } from './host-log.ts'
import type { Journey } from './journey.ts'
import { isRedirect, targetOf } from './redirect.ts'
import type { Robots } from './robots.ts'
import { hostOf, type Slots } from './slots.ts'
import { maxTdmBytes, openReservations, type TdmRule, tdmRulesIn } from './tdm-rules.ts'
import type { Visit } from './visit.ts'

const maxHops = 3

/** Origins that wait to be asked; another is asked when its next page comes. */
const mostWaiting = 100

/** Who cannot be asked within so long is asked when its next page comes. */
const patienceMs = 60 * 60 * 1_000

const believedSeconds = { rules: 24 * 60 * 60, unreachable: 60 * 60 }
const inHandMs = 60_000

/** What the `/.well-known/tdmrep.json` of a URL's origin says of it. */
export interface SiteRights {
  tdm?: TdmRule['reservation']
}

/** The TDM Reservation Protocol's file (TDMRep, W3C) of every origin. */
export interface Tdm {
  /** What is known, by this fetcher or another; undefined while the origin has not been asked. */
  rightsFor(url: string): Promise<SiteRights | undefined>
  /** Has an origin asked when its host allows it, in the background. Nothing is lost when it never comes to that. */
  ask(origin: string): void
  close(): void
}

interface TdmTools {
  redis: Redis
  visit: Visit
  leave: Slots['leave']
  robots: Robots
  policy: AddressPolicy
  tell: HostLog
  log: Pick<Service['log'], 'warn'>
}

type Known = { rules: TdmRule[] } | { unreachable: string }

/** An origin that is to be asked, and where to ask. */
interface Errand {
  origin: string
  url: string
  hops: number
  journey: Journey
}

const nothingSaid: Known = { rules: [] }

/** Asks each origin as politely as for any page; what is known is shared by all fetchers. */
export function openTdm({ redis, visit, leave, robots, policy, tell, log }: TdmTools): Tdm {
  const inHand = new LRUCache<string, ReturnType<typeof openReservations>>({ max: 1_000, ttl: inHandMs })
  const asked = new Set<string>()
  const closing = new AbortController()

  async function rightsFor(url: string): Promise<SiteRights | undefined> {
    const { origin } = new URL(url)
    const reservationOf = inHand.get(origin) ?? (await takeInHand(origin))
    const tdm = reservationOf?.(url)
    return reservationOf && (tdm ? { tdm } : {})
  }

  async function takeInHand(origin: string) {
    const known = await read(origin)
    if (!known) return undefined
    const reservationOf = openReservations('rules' in known ? known.rules : [])
    inHand.set(origin, reservationOf)
    return reservationOf
  }

  function ask(origin: string): void {
    if (closing.signal.aborted || asked.has(origin) || asked.size >= mostWaiting) return
    const journey: Journey = { holder: `tdm:${randomUUID()}`, priority: 1, keep: { hops: [] } }
    asked.add(origin)
    void run({ origin, url: `${origin}/.well-known/tdmrep.json`, hops: 0, journey })
  }

  async function run(errand: Errand): Promise<void> {
    const { origin } = errand
    try {
      const known = await learn(errand)
      if (known) await write(origin, known)
    } catch (error) {
      if (!(error instanceof Defer || closing.signal.aborted))
        log.warn({ err: error, origin }, 'not asked for tdmrep.json')
    } finally {
      asked.delete(origin)
    }
  }

  /** Asks until there is an outcome; undefined when another fetcher has it already. Throws Defer when that takes too long. */
  async function learn(errand: Errand): Promise<Known | undefined> {
    const giveUpAt = Date.now() + patienceMs
    try {
      while (!(await read(errand.origin))) {
        const known = await step(errand).catch((error) => waited(error, giveUpAt))
        if (known) return known
      }
      return undefined
    } finally {
      await leave(errand.journey)
    }
  }

  async function waited(error: unknown, giveUpAt: number): Promise<Known | undefined> {
    if (error instanceof Retry) return { unreachable: error.message }
    if (!(error instanceof Defer) || error.untilMs > giveUpAt) throw error
    await sleep(Math.max(0, error.untilMs - Date.now()), undefined, { signal: closing.signal, ref: false })
    return undefined
  }

  /** Undefined when it came a step nearer. */
  async function step(errand: Errand): Promise<Known | undefined> {
    const { url, journey, origin } = errand
    const rules = await robots.rulesFor(url, journey)
    if (!rules) return undefined
    if (rules instanceof Ended || !rules.allows(url)) return nothingSaid
    const headers = { accept: 'application/json, */*;q=0.5', 'accept-encoding': 'identity' }
    const { crawlDelayMs } = rules
    const request = { url, journey, purpose: 'rights', crawlDelayMs, headers, cutAt: maxTdmBytes + 1 } as const
    const answer = await visit(request, async (get) => ((await read(origin)) ? undefined : get()))
    return answer && judge(errand, answer)
  }

  function judge(errand: Errand, answer: Answer | Ended): Known | undefined {
    if (answer instanceof Ended) return nothingSaid
    if (answer.status >= 500) return { unreachable: String(answer.status) }
    if (!isRedirect(answer)) return answer.status === 200 ? { rules: tdmRulesIn(answer.body) } : nothingSaid
    const target = targetOf(errand.url, answer, policy)
    if (target instanceof Ended || errand.hops === maxHops) return nothingSaid
    errand.url = target
    errand.hops++
    return undefined
  }

  async function read(origin: string): Promise<Known | undefined> {
    const known = await redis.get(`tdm:${origin}`)
    return known === null ? undefined : JSON.parse(known)
  }

  async function write(origin: string, known: Known): Promise<void> {
    const seconds = believedSeconds['rules' in known ? 'rules' : 'unreachable']
    await redis.set(`tdm:${origin}`, JSON.stringify(known), 'EX', seconds)
    await tell({ host: hostOf(origin), at: new Date().toISOString(), rights: { tdmrep: toldOf(known) } })
  }

  return { rightsFor, ask, close: () => closing.abort() }
}

function toldOf(known: Known) {
  if ('unreachable' in known) return { verdict: 'unreachable', rules: 0, reserved: 0 } as const
  const reserved = known.rules.filter(({ reservation }) => reservation === '1').length
  return { verdict: known.rules.length ? 'rules' : 'nothing-said', rules: known.rules.length, reserved } as const
}
