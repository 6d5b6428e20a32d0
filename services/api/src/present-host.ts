import { HostAnswer, type HostSummary } from '@copydesk/contracts'
import type { FoundHost, FoundHostSummary, FoundStanding } from '@copydesk/database'
import { inOrder, withoutNulls } from './present.ts'

/** A host in a list, as the API shows it. */
export function presentHostSummary({ state, until, why, ...row }: FoundHostSummary): HostSummary {
  const { host, waiting, delayMs, delayFor, failures, firstSeen, lastSeen, requests, bytes, errors } = row
  const reason = whyOf({ state, until, why, delayMs, delayFor, failures })
  return {
    host,
    now: { state, ...withoutNulls({ until, why: reason }) },
    waiting,
    ...withoutNulls({ delayMs, delayFor }),
    failures,
    firstSeen,
    lastSeen,
    ...withoutNulls({ lastRequestAt: row.lastRequestAt }),
    requests,
    bytes,
    errors,
    ...withoutNulls({ leastSpacingMs: row.leastSpacingMs }),
  }
}

const { robots, lastErrors, hours } = HostAnswer.shape
const shapes = { robots: robots.unwrap().shape, lastErrors: lastErrors.element.shape, hours: hours.element.shape }

/** A host as the API shows it. */
export function presentHost({ robots, rights, lastErrors, hours, ...row }: FoundHost): HostAnswer {
  const isSilent = !rights || Object.keys(rights).length === 0
  return {
    ...presentHostSummary(row),
    ...withoutNulls({ robots: robots && inOrder(shapes.robots, robots), rights: isSilent ? null : rights }),
    lastErrors: lastErrors.map((error) => inOrder(shapes.lastErrors, error)),
    hours: hours.map((hour) => inOrder(shapes.hours, hour)),
  }
}

const delays = {
  default: 'between two requests to any host',
  'crawl-delay': 'between two requests, as its robots.txt asks for',
  'back-off': 'between two requests, since it said that we are too fast',
}

/** What keeps us from asking a host now, in plain words; null when nothing does. */
function whyOf({ state, why, delayMs, delayFor, failures }: FoundStanding): string | null {
  if (state === 'paused') return why ?? `${failures} connections failed in a row`
  if (state === 'backing-off') return why ?? 'it said that we are too fast'
  if (state === 'delayed') return `${(delayMs ?? 0) / 1_000} s ${delays[delayFor ?? 'default']}`
  return null
}
