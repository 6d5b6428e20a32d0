import type { Choice } from '../choose.ts'

/** A value with the words of the page that say so. */
export interface Told<T> {
  value: T
  source: string
  evidence: string
  [more: string]: unknown
}

/** The first of what is told, the best first; the evidence of all stays in the provenance. */
export function firstTold<T>(candidates: Told<T>[]): Choice<T> | undefined {
  const [best] = candidates
  if (!best) return undefined
  const conflict = candidates.some(({ value }) => value !== best.value)
  return { value: best.value, provenance: { source: best.source, candidates, conflict } }
}
