import { harmonicMean } from './body.ts'
import { folded } from './words.ts'

export type Names = string | string[]

/** Whether two headlines are the same but for case, space and punctuation: 1 or 0. */
export function scoreHeadline(truth: string, found = ''): number {
  return folded(truth) === folded(found) ? 1 : 0
}

/** F1 of two sets of names. */
export function scoreByline(truth: Names, found: Names = []): number {
  const [right, given] = [namesIn(truth), namesIn(found)]
  const both = [...right].filter((name) => given.has(name)).length
  return harmonicMean(both / given.size || 0, both / right.size || 0)
}

function namesIn(names: Names): Set<string> {
  const list = Array.isArray(names) ? names : names.split(/,|;| and | & /)
  return new Set(list.map(folded).filter(Boolean))
}

export type DateScore = 'right' | 'wrong' | 'missing'

/** Whether two dates are of one calendar day, as written or in UTC. */
export function scoreDate(truth: string, found = ''): DateScore {
  if (!found) return 'missing'
  const sameDay = found.slice(0, 10) === truth.slice(0, 10) || dayOf(found) === dayOf(truth)
  return sameDay ? 'right' : 'wrong'
}

/** In ms: the day in UTC of a date with a time, else the written day; NaN when it is none. */
function dayOf(date: string): number {
  const written = Date.parse(date.slice(0, 10))
  if (!/\d{2}:\d{2}/.test(date)) return written
  const time = Date.parse(date.replace(' ', 'T'))
  return Number.isNaN(time) ? written : Math.floor(time / 86_400_000) * 86_400_000
}
