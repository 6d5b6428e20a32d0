import type { PageElement } from '../page-tree.ts'

/** A reading of an element that very many may ask for, done once for each element. */
export function onceEach<T>(read: (element: PageElement) => T): (element: PageElement) => T {
  const known = new WeakMap<PageElement, { value: T }>()
  return (element) => {
    const had = known.get(element)
    if (had) return had.value
    const value = read(element)
    known.set(element, { value })
    return value
  }
}
