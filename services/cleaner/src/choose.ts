import type { Provenance } from '@copydesk/contracts'
import type { ParsedPage } from './parsed-page.ts'

/** Finds what one source says, best first. */
type Finder<T, Page> = (page: Page) => T[]

/** How the value of a field is found. */
export interface Field<Raw, T, Page = ParsedPage> {
  /** By source; an earlier source is believed before a later one. */
  finders: Record<string, Finder<Raw, Page>>
  /** The value in its normal form; undefined when it is none. */
  read(raw: Raw, page: Page): T | undefined
  /** Do two different values mean the same? */
  agree(a: T, b: T): boolean
}

/** The value of a field and where it comes from. */
export interface Choice<T> {
  value: T
  provenance: Provenance
}

/** Of one source, so that none keeps the others from being listed. */
const maxCandidates = 6

type Candidate<T> = {
  value: T
  source: string
}

/** Asks every source, takes the first value there is, and says what else was on offer. */
export function choose<Raw, T, Page>(field: Field<Raw, T, Page>, page: Page): Choice<T> | undefined {
  const { finders, read, agree } = field
  const candidates: Candidate<T>[] = []
  for (const source in finders) {
    const found: Candidate<T>[] = []
    for (const raw of finders[source]?.(page) ?? []) {
      const value = read(raw, page)
      if (value !== undefined) found.push({ value, source })
    }
    candidates.push(...distinct(found).slice(0, maxCandidates))
  }
  const best = candidates[0]
  if (best === undefined) return undefined
  const conflict = candidates.some(({ value }) => value !== best.value && !agree(best.value, value))
  return { value: best.value, provenance: { source: best.source, candidates, conflict } }
}

/** The provenance of each field that has a value. */
export function provenanceOf(choices: Record<string, Choice<unknown> | undefined>): Record<string, Provenance> {
  const provenance: Record<string, Provenance> = {}
  for (const field in choices) {
    const choice = choices[field]
    if (choice) provenance[field] = choice.provenance
  }
  return provenance
}

function distinct<C extends { value: unknown }>(candidates: C[]): C[] {
  if (candidates.length < 2) return candidates
  return [...new Map(candidates.map((each) => [keyOf(each.value), each])).values()]
}

/** Of the values of one field, which are of one sort, no two have the same key. */
function keyOf(value: unknown): unknown {
  return typeof value === 'object' ? JSON.stringify(value) : value
}
