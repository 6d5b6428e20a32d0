import { setTimeout as wait } from 'node:timers/promises'
import { Defer, type Inlet, runOf } from '@copydesk/pipeline'
import type { Redis } from 'ioredis'
import { Unconnected } from './faults.ts'
import { type Calls, dueHosts, openScript, stateOf } from './slots-script.ts'
import { openTally } from './tally.ts'
import { newTurn, type Turn } from './turn.ts'

/** Shorter waits are waited in hand; for longer ones the page goes back to its queue. */
const maxWaitInHandMs = 100

/** So much before its moment a page is woken. */
const earlyMs = 20

/** The longest that a page sleeps which nobody calls. */
const maxSleepMs = 60 * 60 * 1_000

/** A request that was not heard of for so long is over: its fetcher died. */
const leaseMs = 4_000
const renewMs = 1_000
const tendMs = 500

/** A page that is called while it is still on its way to sleep is called again. */
const callAgainMs = [100, 300, 1_000]

/** Who asks for a slot of which host, and on which terms. */
export interface Claim {
  url: string
  /**
   * The same for every request of one run of a page, so that it finds what was promised to it. One with a colon is no run of a
   * page: nobody can wake it, so it is promised its moment at once.
   */
  holder: string
  /** 1 is called first. */
  priority: number
  /** What the host's robots.txt asks for, when it is known. */
  crawlDelayMs: number | undefined
  /** What a page that has to wait carries along; in whose line it stands is noted here. */
  keep: { waitsAt?: string | undefined }
}

/** The right to ask a host, lent to one request at a time. */
export interface Slots {
  /**
   * Runs `request` when its host can take one. Returns undefined when it first had to wait a moment: look again whether
   * the request is still wanted. Throws Defer when the wait is long.
   */
  borrow<T>(claim: Claim, request: (turn: Turn) => Promise<T>): Promise<T | undefined>
  /** Gives up what a page waits for, so that the next one is called. */
  leave(claim: Pick<Claim, 'holder' | 'keep'>): Promise<void>
  close(): void
}

/** What every host is granted: `places` requests under way at once, started `delayMs` apart. */
export interface SlotsConfig {
  delayMs: number
  places: number
  /** The most requests of one host that this fetcher has in hand. */
  share: number
}

interface SlotsTools {
  redis: Redis
  /** Makes the run of a page come back. */
  wake: Inlet<unknown>['wake']
  onError(error: unknown): void
}

interface Grant {
  at: number
  spacingMs: number
  tellsSent: boolean
}

/**
 * Spaces and counts the requests to each host (name and port) across all fetchers: a request starts at least one delay after
 * the one before can have reached the server, as its answer shows. Who has to wait stands in a line, and whoever is done calls the
 * next.
 */
export function openSlots({ redis, wake, onError }: SlotsTools, { delayMs, places, share }: SlotsConfig): Slots {
  const run = openScript(redis, { places, delayMs, leaseMs })
  const inHand = openTally()
  const flying = new Map<object, { host: string; holder: string; since: number }>()

  async function borrow<T>(claim: Claim, request: (turn: Turn) => Promise<T>): Promise<T | undefined> {
    const { holder, keep } = claim
    const host = hostOf(claim.url)
    if (keep.waitsAt !== undefined && keep.waitsAt !== host) await leave(claim)
    if (inHand.of(host) >= share) return standInLine(host, claim)
    return inHand.counting(host, async () => {
      const [granted, at, more, calls] = await take(host, claim)
      call(host, calls)
      keep.waitsAt = granted ? undefined : host
      if (!granted) return waitOrDefer(at, more, keep)
      return lend(host, holder, { at, spacingMs: more, tellsSent: granted === 2 }, request)
    })
  }

  const take = (host: string, { holder, priority, crawlDelayMs }: Claim, ...room: string[]) =>
    run(host, 'take', holder, priority, crawlDelayMs ?? '', ...room)

  async function standInLine(host: string, claim: Claim): Promise<never> {
    const [, ms, ahead, calls] = await take(host, claim, 'no-room')
    call(host, calls)
    claim.keep.waitsAt = host
    throw waitFor(Math.max(ms, tendMs), ahead, claim.keep)
  }

  async function lend<T>(host: string, holder: string, grant: Grant, request: (turn: Turn) => Promise<T>) {
    const { at, spacingMs, tellsSent } = grant
    const sent = () => {
      if (tellsSent) run(host, 'sent', holder).then(([calls]) => call(host, calls), onError)
    }
    const { turn, report, failed } = newTurn(at, spacingMs < 0 ? undefined : spacingMs, sent)
    flying.set(turn, { host, holder, since: performance.now() })
    try {
      return await request(turn)
    } catch (error) {
      if (error instanceof Unconnected) failed(error)
      throw error
    } finally {
      flying.delete(turn)
      const answer = await run(host, 'release', holder, at, ...report())
      turn.state = stateOf(answer)
      call(host, answer.at(-1) as Calls)
    }
  }

  async function leave({ holder, keep }: Pick<Claim, 'holder' | 'keep'>): Promise<void> {
    const { waitsAt } = keep
    if (waitsAt === undefined) return
    keep.waitsAt = undefined
    const [calls] = await run(waitsAt, 'leave', holder)
    call(waitsAt, calls)
  }

  /** In the background: whose turn it is must not keep whoever calls. */
  function call(host: string, calls: Calls): void {
    for (let n = 0; n < calls.length; n += 2) {
      callOne(host, String(calls[n]), Number(calls[n + 1])).catch(onError)
    }
  }

  /** A holder that is no run of a page looks for itself. */
  async function callOne(host: string, holder: string, ms: number): Promise<void> {
    if (!runOf(holder)) return
    const due = performance.now() + ms - earlyMs
    for (const patienceMs of [...callAgainMs, 0]) {
      const found = await wake(holder, Math.max(0, Math.round(due - performance.now())))
      if (found === 'gone') {
        const [calls] = await run(host, 'leave', holder)
        return call(host, calls)
      }
      if (found === 'woken') return
      await wait(patienceMs)
    }
  }

  /** Whoever was called and did not come is passed over; places of fetchers that died go to others. */
  async function tend(): Promise<void> {
    for (const host of await dueHosts(redis)) {
      const [calls] = await run(host, 'tend', '')
      call(host, calls)
    }
  }

  async function renew(): Promise<void> {
    const old = [...flying.values()].filter(({ since }) => performance.now() - since > renewMs)
    await Promise.all(old.map(({ host, holder }) => run(host, 'renew', holder)))
  }

  const timers = [every(tendMs, tend, onError), every(renewMs, renew, onError)]
  const close = () => {
    for (const timer of timers) clearInterval(timer)
  }
  return { borrow, leave, close }
}

function every(ms: number, task: () => Promise<void>, onError: (error: unknown) => void): NodeJS.Timeout {
  return setInterval(() => void task().catch(onError), ms).unref()
}

async function waitOrDefer(ms: number, ahead: number, keep: object): Promise<undefined> {
  if (ahead > 0 || ms > maxWaitInHandMs) throw waitFor(ms, ahead, keep)
  await wait(ms)
}

/** Who was not promised a moment is called before the one named here, unless whoever should call dies. */
function waitFor(ms: number, ahead: number, keep: object): Defer {
  if (ahead === 0) return new Defer(Date.now() + ms - earlyMs, 'host', keep)
  return new Defer(Date.now() + Math.min(2 * ms + tendMs, maxSleepMs), 'host', keep, `${ahead} of its host come first`)
}

/** `news.example.org:443`: the port is part of the name, as two servers may share a host. */
export function hostOf(url: string): string {
  const { hostname, port, protocol } = new URL(url)
  return `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`
}
