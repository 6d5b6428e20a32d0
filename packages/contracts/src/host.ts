import { z } from 'zod'
import { Rights } from './page.ts'

const ms = z.number().nonnegative().max(1e12)
const count = z.int().nonnegative()

/** What governs the requests to a host: the delay in force and what it is for, and until when it is left alone, and why. */
export const HostState = z.looseObject({
  delayMs: ms,
  delayFor: z.enum(['default', 'crawl-delay', 'back-off']),
  /** It said that we are too fast. */
  backOffUntil: z.iso.datetime().optional(),
  /** It could not be reached, time and again. */
  pausedUntil: z.iso.datetime().optional(),
  /** Connections that failed in a row. */
  failures: count,
  /** Of back-off or pause, for people: "answered 429, Retry-After 120 s". */
  why: z.string().max(300).optional(),
})
export type HostState = z.infer<typeof HostState>

/** What an origin's robots.txt was found to be. */
export const HostRobots = z.looseObject({
  verdict: z.enum(['rules', 'nothing-forbidden', 'unreachable']),
  detail: z.string().max(300).optional(),
  crawlDelayMs: ms,
})
export type HostRobots = z.infer<typeof HostRobots>

/** What a host allows to be done with its pages: what a page of it said, and what its `/.well-known/tdmrep.json` does. */
export const HostRights = z.looseObject({
  page: Rights.extend({ url: z.string() }).optional(),
  tdmrep: z
    .looseObject({ verdict: z.enum(['rules', 'nothing-said', 'unreachable']), rules: count, reserved: count })
    .optional(),
})
export type HostRights = z.infer<typeof HostRights>

const heard = {
  /** `name:port`, as hosts are spaced. */
  host: z.string().min(1).max(300),
  /** When the request was granted, by the clock of Redis; of news, when it was learnt. */
  at: z.iso.datetime().refine((at) => !at.startsWith('0000'), 'there is no year 0'),
  robots: HostRobots.optional(),
  rights: HostRights.optional(),
}

/** One request to a host, and how the host stood after it. */
export const HostRequest = z.looseObject({
  ...heard,
  purpose: z.enum(['page', 'robots', 'rights']),
  url: z.string().max(8_192),
  ms,
  status: z.int().optional(),
  /** Of the body, on the wire. */
  bytes: count,
  /** Since the request before had been answered. */
  spacingMs: ms.optional(),
  error: z.looseObject({ reason: z.string().max(100), detail: z.string().max(300) }).optional(),
  state: HostState,
})
export type HostRequest = z.infer<typeof HostRequest>

/** What was learnt about a host without counting a request. */
export const HostNews = z.looseObject({ ...heard, purpose: z.undefined().optional() })
export type HostNews = z.infer<typeof HostNews>

/** What a fetcher tells the host ledger. */
export const HostEntry = z.union([HostRequest, HostNews])
export type HostEntry = z.infer<typeof HostEntry>
