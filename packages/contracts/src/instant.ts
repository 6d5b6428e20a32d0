import { z } from 'zod'
import { PartialDate } from './article.ts'

export const dayMs = 86_400_000

/** What PostgreSQL can hold, whatever the offset. */
const first = Date.parse('0001-01-02T00:00Z')
const last = Date.parse('9998-12-31T00:00Z')

/** A date or time as ISO 8601 writes it, read as the instant it begins plus `after` milliseconds; without a zone it is UTC. */
export const instant = (after: (written: string) => number) =>
  PartialDate.transform((written, context) => {
    const at = instantOf(written)
    if (at !== undefined) return new Date(at + after(written)).toISOString()
    context.addIssue({ code: 'custom', input: written, message: 'give a day and time that the calendar has' })
    return z.NEVER
  })

function instantOf(written: string): number | undefined {
  const [day = '', time = '00:00'] = written.split('T')
  const zoned = /(?:Z|[+-]\d{2}:\d{2})$/.test(time) ? time : `${time}Z`
  const at = Date.parse(`${day}T${zoned}`)
  return isReal(day) && at >= first && at <= last ? at : undefined
}

/** `Date.parse` takes 31 February for 3 March. */
function isReal(day: string): boolean {
  const at = new Date(`${day}T00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}
