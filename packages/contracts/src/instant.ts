import { z } from 'zod'

export const dayMs = 86_400_000

/** What PostgreSQL can hold, whatever the offset. */
const first = Date.parse('0001-01-02T00:00Z')
const last = Date.parse('9998-12-31T00:00Z')

/** A day or a time as ISO 8601 writes it, as the instant it begins plus `after` milliseconds. A day is one in UTC. */
export const instant = (after: (written: string) => number) =>
  z
    .union(
      [z.iso.date(), z.iso.datetime({ offset: true })],
      'give once a day such as 2025-05-02, or a time such as 2025-05-02T09:30:00Z',
    )
    .transform((written, context) => {
      const at = Date.parse(written)
      if (at >= first && at <= last) return new Date(at + after(written)).toISOString()
      context.addIssue({ code: 'custom', input: written, message: 'give a year from 1 to 9998' })
      return z.NEVER
    })
