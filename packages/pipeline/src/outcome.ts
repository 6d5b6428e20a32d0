import type { DeadLetterReason, DropReason, EndStatus, Reason, TrailEntry } from '@copydesk/contracts'

/** Returned by a step: the page leaves the line here, with its reason. */
export class Ended {
  readonly status: EndStatus
  readonly reason: Reason
  readonly detail: string | undefined
  constructor(status: EndStatus, reason: Reason, detail?: string) {
    this.status = status
    this.reason = reason
    this.detail = detail
  }
}

/** Leaving early is ordinary, so it is returned, not thrown. Never retried. */
export function drop(reason: DropReason, detail?: string): Ended {
  return new Ended('dropped', reason, detail)
}

/** The publisher says, or the bytes show, that what is stored is still what is published. */
export function unchanged(detail?: string): Ended {
  return new Ended('stored', 'unchanged', detail)
}

/** Thrown to come back at `untilMs` (epoch) at no cost in attempts. `keep` is merged into the message meanwhile; `why` is told in the trail. */
export class Defer extends Error {
  override name = 'Defer'
  readonly untilMs: number
  readonly waitedFor: NonNullable<TrailEntry['waitedFor']>
  readonly keep: object
  constructor(
    untilMs: number,
    waitedFor: NonNullable<TrailEntry['waitedFor']>,
    keep: object = {},
    why = `not before ${new Date(untilMs).toISOString()}`,
  ) {
    super(why)
    this.untilMs = untilMs
    this.waitedFor = waitedFor
    this.keep = keep
  }
}

/** Thrown to be tried again with backoff; out of attempts, the page is dead-lettered for this reason. */
export class Retry extends Error {
  override name = 'Retry'
  readonly reason: DeadLetterReason
  constructor(reason: DeadLetterReason, detail: string) {
    super(`${reason}: ${detail}`)
    this.reason = reason
  }
}

/** Thrown when a page killed what was parsing it. Tried once more; the second time it is dead-lettered as poison. */
export class Killed extends Retry {
  override name = 'Killed'
  constructor(detail: string) {
    super('poison', detail)
  }
}
