import type { ParsedPage } from '../parsed-page.ts'

/** What was read of each object, by what read it. */
const readings = new WeakMap<object, Map<unknown, unknown>>()

/** A reading of a page, or of what else very many ask for, done once for each. */
export function once<T, Of extends object = ParsedPage>(read: (of: Of) => T): (of: Of) => T {
  return (of) => {
    const known = readingsOf(of)
    if (known.has(read)) return known.get(read) as T
    const value = read(of)
    known.set(read, value)
    return value
  }
}

function readingsOf(of: object): Map<unknown, unknown> {
  const had = readings.get(of)
  if (had) return had
  const known = new Map<unknown, unknown>()
  readings.set(of, known)
  return known
}
