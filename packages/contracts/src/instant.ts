import { z } from 'zod'
import { RealDate } from './article.ts'

export const dayMs = 86_400_000

/** What PostgreSQL can hold, whatever the offset. */
const first = Date.parse('0001-01-02T00:00Z')
const last = Date.parse('9998-12-31T00:00Z')

/** A plus sign that was not escaped arrives as a space. */
const mended = (given: unknown) => (typeof given === 'string' ? given.replace(/ (?=\d\d:\d\d$)/, '+') : given)

/** A day or a time as ISO 8601 writes it, as the instant it begins plus `after` milliseconds. Without a zone it is one in UTC. */
export const instant = (after: (written: string) => number) =>
  z.preprocess(mended, RealDate).transform((written, context) => {
    const at = Date.parse(/T[\d:.]+$/.test(written) ? `${written}Z` : written)
    if (at >= first && at <= last) return new Date(at + after(written)).toISOString()
    context.addIssue({ code: 'custom', input: written, message: 'give a year from 1 to 9998' })
    return z.NEVER
  })
