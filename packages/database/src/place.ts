import type { Parameter } from './asked.ts'

/** A row's place in its list, by its sort keys; `at` is exact to the microsecond. */
export interface Place {
  /** Its relevance, in a list that is sorted by that. */
  rank?: number | null | undefined
  at: string
  id: string
}

/** Part of a list; `next` is the place after which it goes on, undefined at the end. */
export interface Listed<Row> {
  rows: Row[]
  next: Place | undefined
}

/** Of the rows found, one more than are to be shown, those to show. */
export function listed<Row extends object>(found: (Row & { place: Place })[], limit: number): Listed<Row> {
  const rows = found.slice(0, limit)
  const next = found.length > limit ? rows.at(-1)?.place : undefined
  return { rows: rows.map(({ place: _, ...row }) => row as unknown as Row), next }
}

/** SQL for a timestamp as a place has it. */
export const exact = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** SQL for the rows that come after a place in a list sorted by `keys`: time and id, or relevance, time and id. */
export function goesOn(keys: string[], direction: 'asc' | 'desc', { rank, at, id }: Place, $: Parameter): string {
  const time = [`${$(at)}::timestamptz`, $(id)]
  const place = keys.length > time.length ? [`${$(rank ?? 0)}::float8`, ...time] : time
  return `(${keys.join(', ')}) ${direction === 'desc' ? '<' : '>'} (${place.join(', ')})`
}
