import { Ended, Retry } from '@copydesk/pipeline'
import type { AddressPolicy } from '@copydesk/urls'
import type { Redis } from 'ioredis'
import type { Answer } from './get.ts'
import type { Journey } from './journey.ts'
import { isRedirect, targetOf } from './redirect.ts'
import { condensed, type Rules, rulesIn } from './robots-rules.ts'
import type { Ask, Visit } from './visit.ts'

const maxBytes = 500 * 1_024
const maxHops = 5

/** The robots.txt of every origin. */
export interface Robots {
  /**
   * What the robots.txt of the URL's origin says, asking for it when it is not known. Returns undefined when it came a step
   * nearer: look again. Returns the ending of a page whose host can never be asked; throws Defer and Retry.
   */
  rulesFor(url: string, journey: Journey): Promise<Rules | Ended | undefined>
}

/** What is known of an origin's robots.txt: its text as far as it concerns us, why it cannot be had for now, or where to ask for it next. */
type Known = { text: string } | { unreachable: string } | Pointer
type Pointer = { ask: string; hops: number }

const nothingForbidden: Known = { text: '' }

/** True of the host, whichever of its files is asked for. */
const hostFaults: ReadonlySet<string> = new Set(['private-address', 'dns-error', 'connection-failed', 'tls-error'])

/** The Robots Exclusion Protocol (RFC 9309); what is known is shared by all fetchers. */
export function openRobots({ redis, visit, policy }: { redis: Redis; visit: Visit; policy: AddressPolicy }): Robots {
  async function rulesFor(url: string, journey: Journey): Promise<Rules | Ended | undefined> {
    const { origin } = new URL(url)
    const known = await read(origin)
    if ('text' in known) return rulesIn(known.text, origin)
    if ('unreachable' in known) throw new Retry('robots-unreachable', known.unreachable)

    const headers = { accept: 'text/plain, */*;q=0.5', 'accept-encoding': 'identity' }
    return visit({ url: known.ask, journey, headers, cutAt: maxBytes }, (ask) => follow(known, origin, ask))
  }

  /** Another page may have got an answer while this one waited for the slot. */
  async function follow(pointer: Pointer, origin: string, ask: Ask): Promise<Ended | undefined> {
    const known = await read(origin)
    if (!('ask' in known) || known.ask !== pointer.ask) return undefined
    const answer = await ask().catch(retryOf)
    if (!answer) return undefined
    if (isFault(answer) && pointer.hops === 0 && hostFaults.has(answer.reason)) {
      if (answer instanceof Retry) throw answer
      return answer
    }
    await write(origin, learnt(pointer, answer, policy))
    return undefined
  }

  async function read(origin: string): Promise<Known> {
    const known = await redis.get(`robots:${origin}`)
    return known === null ? { ask: `${origin}/robots.txt`, hops: 0 } : JSON.parse(known)
  }

  async function write(origin: string, known: Known): Promise<void> {
    const believedSeconds = 'unreachable' in known ? 60 : 24 * 60 * 60
    await redis.set(`robots:${origin}`, JSON.stringify(known), 'EX', believedSeconds)
  }

  return { rulesFor }
}

function retryOf(error: unknown): Retry {
  if (error instanceof Retry) return error
  throw error
}

function isFault(answer: Answer | Ended | Retry): answer is Ended | Retry {
  return answer instanceof Ended || answer instanceof Retry
}

/** RFC 9309, 2.3.1: a file that cannot be had for now forbids all; one that is not there, or led astray, nothing. */
function learnt(pointer: Pointer, answer: Answer | Ended | Retry, policy: AddressPolicy): Known {
  if (isFault(answer)) {
    return answer.reason === 'private-address' ? nothingForbidden : { unreachable: answer.reason }
  }
  if (isRedirect(answer)) {
    const target = targetOf(pointer.ask, answer, policy)
    return target instanceof Ended || pointer.hops === maxHops
      ? nothingForbidden
      : { ask: target, hops: pointer.hops + 1 }
  }
  if (answer.status >= 500) return { unreachable: String(answer.status) }
  return answer.status < 300 ? { text: condensed(new TextDecoder().decode(answer.body)) } : nothingForbidden
}
