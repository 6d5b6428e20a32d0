import type { PageElement } from '../page-tree.ts'
import type { ParsedPage } from '../parsed-page.ts'

const farthest = 10

/** The `time` elements of places of a page. */
export function timesIn<Place extends { element: PageElement }>(
  { tree }: ParsedPage,
  places: Place[],
): Map<Place, PageElement[]> {
  const byElement = new Map(places.map((place) => [place.element, place]))
  const times = new Map<Place, PageElement[]>()
  for (const time of tree.named('time')) {
    let at: PageElement | undefined = time
    for (let step = 0; at && step < farthest && !byElement.has(at); step += 1) at = at.parent
    const place = at && byElement.get(at)
    const known = place && times.get(place)
    if (known) known.push(time)
    else if (place) times.set(place, [time])
  }
  return times
}
