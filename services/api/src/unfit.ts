import type { z } from 'zod'
import { Problem } from './problem.ts'

const mostErrors = 20
const longestValue = 200

/** The fields that carry what a call is about: more of it than a call may have is another fault than a value that does not fit. */
const payloads = new Set(['urls', 'html', 'text'])

interface Unfit {
  field: string
  value: string
  fix: string
}

/** What of a value breaks its schema. */
export const errorsOf = (error: z.ZodError): Unfit[] => error.issues.slice(0, mostErrors).flatMap(explain)

/** The problem of a body that breaks its schema: each error names the field, the value given and the fix. */
export function unfit(error: z.ZodError): Problem {
  const errors = errorsOf(error)
  const [first] = errors
  const tooLarge = error.issues.find(({ code, path }) => code === 'too_big' && payloads.has(path.join()))
  if (tooLarge) return new Problem(413, 'Too large', `${nameOf(tooLarge.path)}: ${tooLarge.message}`, { errors })
  return new Problem(422, 'Does not fit', `${first?.field}: ${first?.fix}`, { errors })
}

function explain(issue: z.core.$ZodIssue): Unfit[] {
  if (issue.code !== 'unrecognized_keys') {
    return [{ field: nameOf(issue.path), value: shown(issue.input), fix: issue.message }]
  }
  const given = issue.input as Record<string, unknown>
  return issue.keys.slice(0, mostErrors).map((key) => ({
    field: nameOf([...issue.path, key]).slice(0, longestValue),
    value: shown(given[key]),
    fix: 'leave it out: there is no such field',
  }))
}

const nameOf = (path: PropertyKey[]) => path.join('.') || '(body)'

/** A value for a message: of an array or object, which may be deep and large, only what it is. */
function shown(value: unknown): string {
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  return JSON.stringify(value).slice(0, longestValue)
}
