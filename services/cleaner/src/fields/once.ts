import type { ParsedPage } from '../parsed-page.ts'

/** A reading of a page that several fields share, done once for each page. */
export function once<T>(read: (page: ParsedPage) => T): (page: ParsedPage) => T {
  const known = new WeakMap<ParsedPage, { value: T }>()
  return (page) => {
    const had = known.get(page)
    if (had) return had.value
    const value = read(page)
    known.set(page, { value })
    return value
  }
}
