import type { HostRobots } from '@copydesk/contracts'
import { Defer, drop, Ended, printable, Retry } from '@copydesk/pipeline'
import type { AddressPolicy } from '@copydesk/urls'
import type { Redis } from 'ioredis'
import { LRUCache } from 'lru-cache'
import { Unconnected } from './faults.ts'
import type { Answer } from './get.ts'
import type { Journey } from './journey.ts'
import { alone } from './lease.ts'
import { isRedirect, targetOf } from './redirect.ts'
import { condensed, type Rules, rulesIn } from './robots-rules.ts'
import { maxRobotsBytes } from './robots-text.ts'
import type { Ask, Visit } from './visit.ts'

const maxHops = 5

/** How long what is known is believed: in Redis, and after that by a fetcher that has read it. RFC 9309, 2.4 allows a day. */
const believedSeconds = { rules: 24 * 60 * 60 - 60, unreachable: 60, pointer: 60 * 60 }
const inHandMs = 60_000

/** Characters of robots.txt that a fetcher keeps in hand; parsed, they may take twenty times as much memory. */
const charactersInHand = 4 * 1_024 * 1_024

const charactersOfAny = 500

/** How long a page waits while another asks for the robots.txt that both need. */
const waitMs = 1_000

/** The robots.txt of every origin. */
export interface Robots {
  /**
   * What the robots.txt of the URL's origin says, asking for it when it is not known. Returns undefined when it came a step
   * nearer: look again. Returns the ending of a page whose host can never be asked; throws Defer and Retry.
   */
  rulesFor(url: string, journey: Journey): Promise<Rules | Ended | undefined>
}

/** What came of asking an origin for its robots.txt. */
export interface Learnt {
  origin: string
  verdict: HostRobots['verdict']
  crawlDelayMs: number
  /** For people: which answer it was, or which fault. */
  detail: string
}

interface RobotsOptions {
  redis: Redis
  visit: Visit
  policy: AddressPolicy
  onLearnt?: (learnt: Learnt) => Promise<void>
}

/** What is known of an origin's robots.txt: its text as far as it concerns us, why it cannot be had for now, or where to ask for it next. */
type Known = Text | Unreachable | Pointer

interface Text {
  text: string
  because: string
}

interface Unreachable {
  unreachable: string
  fault?: HostFault | undefined
}

interface Pointer {
  ask: string
  hops: number
}

/** True of the host, whichever of its files is asked for. */
const hostFaults = ['private-address', 'connection-failed', 'dns-error', 'tls-error'] as const
type HostFault = (typeof hostFaults)[number]

/** The Robots Exclusion Protocol (RFC 9309); what is known is shared by all fetchers. */
export function openRobots({ redis, visit, policy, onLearnt = async () => {} }: RobotsOptions): Robots {
  const inHand = new LRUCache<string, Rules>({ max: 10_000, maxSize: charactersInHand, ttl: inHandMs })

  async function rulesFor(url: string, journey: Journey): Promise<Rules | Ended | undefined> {
    const { origin } = new URL(url)
    const rules = inHand.get(origin)
    if (rules) return rules
    const known = await read(origin)
    if ('text' in known) return keepInHand(origin, known.text)
    if ('unreachable' in known) return leaveFor(known)

    const headers = { accept: 'text/plain, */*;q=0.5', 'accept-encoding': 'identity' }
    const request = { url: known.ask, journey, purpose: 'robots', headers, cutAt: maxRobotsBytes + 1 } as const
    try {
      return await visit(request, (ask) => askAlone(known, origin, journey, ask))
    } catch (error) {
      if (error instanceof Unconnected && known.hops > 0) return undefined
      throw error
    }
  }

  async function askAlone(pointer: Pointer, origin: string, { keep }: Journey, ask: Ask): Promise<undefined> {
    const asked = await alone(redis, `robots:${origin}:lease`, () => follow(pointer, origin, ask))
    if (!asked) throw new Defer(Date.now() + waitMs, 'host', keep, 'another page asks for robots.txt')
  }

  /** Another page may have got an answer while this one waited for the slot. */
  async function follow(pointer: Pointer, origin: string, ask: Ask): Promise<void> {
    const before = await read(origin)
    if (!('ask' in before) || before.ask !== pointer.ask) return
    const answer = await ask().catch(retryOf)
    if (!answer) return
    const known = learntFrom(pointer, answer, policy)
    // That a host cannot be reached is for its slots to know: they pause it, at no cost to its pages.
    if (!(answer instanceof Unconnected && pointer.hops === 0)) await write(origin, known)
    if (!('ask' in known)) await onLearnt(reportOf(origin, known))
    if (answer instanceof Unconnected) throw answer
  }

  /** Another page may have parsed it meanwhile. */
  function keepInHand(origin: string, text: string): Rules {
    const rules = inHand.get(origin) ?? rulesIn(text)
    if (!inHand.has(origin)) inHand.set(origin, rules, { size: text.length + charactersOfAny })
    return rules
  }

  async function read(origin: string): Promise<Known> {
    const known = await redis.get(`robots:${origin}`)
    return known === null ? { ask: `${origin}/robots.txt`, hops: 0 } : JSON.parse(known)
  }

  async function write(origin: string, known: Known): Promise<void> {
    const seconds = believedSeconds['text' in known ? 'rules' : 'ask' in known ? 'pointer' : 'unreachable']
    await redis.set(`robots:${origin}`, JSON.stringify(known), 'EX', seconds)
  }

  return { rulesFor }
}

function leaveFor({ unreachable, fault }: Unreachable): Ended {
  if (fault === 'private-address' || fault === 'tls-error') return drop(fault, unreachable)
  throw new Retry(fault ?? 'robots-unreachable', unreachable)
}

function retryOf(error: unknown): Retry {
  if (error instanceof Retry) return error
  throw error
}

/** RFC 9309, 2.3.1: a file that cannot be had for now forbids all; one that is not there, or led astray, nothing. */
function learntFrom(pointer: Pointer, answer: Answer | Ended | Retry, policy: AddressPolicy): Known {
  if (answer instanceof Ended || answer instanceof Retry) return learntFromFault(pointer, answer)
  if (isRedirect(answer)) return learntFromRedirect(pointer, answer, policy)
  const because = `${pointer.ask} answered ${answer.status}`
  if (answer.status >= 500) return { unreachable: because }
  return { text: answer.status < 300 ? condensed(answer.body) : '', because }
}

function learntFromFault({ ask, hops }: Pointer, answer: Ended | Retry): Known {
  const detail = answer instanceof Ended ? `${answer.reason}: ${answer.detail ?? ''}` : answer.message
  const fault = hops === 0 ? hostFaults.find((reason) => reason === answer.reason) : undefined
  if (fault) return { unreachable: detail, fault }
  const because = `${ask}: ${detail}`
  return answer.reason === 'private-address' ? { text: '', because } : { unreachable: because }
}

function learntFromRedirect({ ask, hops }: Pointer, answer: Answer, policy: AddressPolicy): Known {
  const target = targetOf(ask, answer, policy)
  if (target instanceof Ended)
    return { text: '', because: `${ask} redirects to ${target.reason}: ${target.detail ?? ''}` }
  if (hops === maxHops) return { text: '', because: `more than ${maxHops} redirects` }
  return { ask: target, hops: hops + 1 }
}

function reportOf(origin: string, known: Text | Unreachable): Learnt {
  if ('unreachable' in known) {
    return { origin, verdict: 'unreachable', crawlDelayMs: 0, detail: printable(known.unreachable) }
  }
  const { text, because } = known
  const { crawlDelayMs } = rulesIn(text)
  return { origin, verdict: text === '' ? 'nothing-forbidden' : 'rules', crawlDelayMs, detail: printable(because) }
}
