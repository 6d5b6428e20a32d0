import { z } from 'zod'
import { HostRights, HostRobots, HostState } from './host.ts'

const count = z.int().nonnegative()
const at = z.iso.datetime()
const leastSpacingMs = z
  .number()
  .nonnegative()
  .optional()
  .describe('The shortest time that one request began after the one before had been answered.')

/** Whether a host can be asked now. */
export const hostStates = ['free', 'delayed', 'backing-off', 'paused'] as const

const Now = z.object({
  state: z
    .enum(hostStates)
    .describe(
      'free; delayed: it was asked a moment ago; backing-off: it said that we are too fast; paused: it could not be reached, time and again.',
    ),
  until: at.optional().describe('The earliest that it is asked again.'),
  why: z.string().optional(),
})

/** A host in a list: how it stands, and all that was ever asked of it. */
export const HostSummary = z.object({
  host: z.string().describe('Its name and port.'),
  now: Now,
  waiting: count.describe('Pages under way whose address is at this host.'),
  delayMs: z.number().nonnegative().optional().describe('Between two requests, as it was after the last.'),
  delayFor: HostState.shape.delayFor.optional().describe('What that delay is for.'),
  failures: count.describe('Connections that failed in a row.'),
  firstSeen: at,
  lastSeen: at.describe('The last request, or the last news of it.'),
  lastRequestAt: at.optional(),
  requests: count,
  bytes: count.describe('Of bodies, on the wire.'),
  errors: count,
  leastSpacingMs,
})
export type HostSummary = z.infer<typeof HostSummary>

const learnt = { at }

/** What `GET /v1/hosts/:host` tells. */
export const HostAnswer = HostSummary.extend({
  robots: HostRobots.extend(learnt).optional().describe('What its robots.txt was last found to be.'),
  rights: HostRights.extend({
    page: HostRights.shape.page
      .unwrap()
      .extend(learnt)
      .optional()
      .describe('What the last page said that said anything.'),
    tdmrep: HostRights.shape.tdmrep
      .unwrap()
      .extend(learnt)
      .optional()
      .describe('What its /.well-known/tdmrep.json says.'),
  }).optional(),
  lastErrors: z
    .array(z.looseObject({ at, url: z.string(), reason: z.string(), detail: z.string() }))
    .describe('At most ten, the latest first.'),
  hours: z
    .array(z.object({ hour: at, requests: count, bytes: count, errors: count, leastSpacingMs }))
    .describe('Of the last 24 hours, those in which it was asked.'),
})
export type HostAnswer = z.infer<typeof HostAnswer>
