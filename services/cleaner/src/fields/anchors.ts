import type { PageElement } from '../page-tree.ts'

/** The links within an element, itself counted, in page order, as far as so many elements go. */
export function anchorsIn(
  element: PageElement,
  mostVisited: number,
  mostFound = Number.POSITIVE_INFINITY,
): PageElement[] {
  const found: PageElement[] = []
  const waiting = [element]
  for (let visited = 0; waiting.length > 0 && visited < mostVisited && found.length < mostFound; visited += 1) {
    const at = waiting.pop() as PageElement
    if (at.name === 'a') found.push(at)
    else waiting.push(...elementsOf(at, mostVisited))
  }
  return found
}

/** The link around an element, or itself, that many steps up at most. */
export function anchorAround(element: PageElement, mostSteps: number): PageElement | undefined {
  let at: PageElement | undefined = element
  for (let step = 0; at && step < mostSteps; step += 1, at = at.parent) if (at.name === 'a') return at
  return undefined
}

function elementsOf({ children }: PageElement, most: number): PageElement[] {
  return children
    .slice(0, 4 * most)
    .filter((child) => typeof child !== 'string')
    .slice(0, most)
    .reverse()
}
