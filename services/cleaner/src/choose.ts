import type { Provenance } from '@copydesk/contracts'
import type { ParsedPage } from './parsed-page.ts'

/** Finds what one source says, best first. */
type Finder<T> = (page: ParsedPage) => T[]

/** How the value of a field is found. */
export interface Field<Raw, T> {
  /** By source; an earlier source is believed before a later one. */
  finders: Record<string, Finder<Raw>>
  /** The value in its normal form; undefined when it is none. */
  read(raw: Raw, page: ParsedPage): T | undefined
  /** Do two values mean the same? */
  agree(a: T, b: T): boolean
}

/** The value of a field and where it comes from. */
export interface Choice<T> {
  value: T
  provenance: Provenance
}

const maxCandidates = 12

/** Asks every source, takes the first value there is, and says what else was on offer. */
export function choose<Raw, T>({ finders, read, agree }: Field<Raw, T>, page: ParsedPage): Choice<T> | undefined {
  const found = Object.entries(finders).flatMap(([source, find]) => {
    return find(page).flatMap((raw) => candidate(read(raw, page), source))
  })
  const candidates = distinct(found).slice(0, maxCandidates)
  const best = candidates[0]
  if (best === undefined) return undefined
  const conflict = candidates.some(({ value }) => !agree(best.value, value))
  return { value: best.value, provenance: { source: best.source, candidates, conflict } }
}

function candidate<T>(value: T | undefined, source: string): { value: T; source: string }[] {
  return value === undefined ? [] : [{ value, source }]
}

function distinct<C>(candidates: C[]): C[] {
  return [...new Map(candidates.map((each) => [JSON.stringify(each), each])).values()]
}
