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
    else pushElements(waiting, at, mostVisited)
  }
  return found
}

/** The link around an element, or itself, that many steps up at most. */
export function anchorAround(element: PageElement, mostSteps: number): PageElement | undefined {
  let at: PageElement | undefined = element
  for (let step = 0; at && step < mostSteps; step += 1, at = at.parent) if (at.name === 'a') return at
  return undefined
}

/** The last first; of very many children, the first. */
function pushElements(waiting: PageElement[], { children }: PageElement, most: number): void {
  for (let at = Math.min(children.length, 4 * most) - 1; at >= 0; at -= 1) {
    const child = children[at]
    if (typeof child === 'object') waiting.push(child)
  }
}
