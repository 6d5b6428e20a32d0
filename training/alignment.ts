/** Texts are compared by runs of so many words. */
export const shingleLength = 4

/** Where in a text a block may stand, in words, and how many of its shingles are met there. */
export interface Place {
  at: number
  matched: number
}

/** Where each shingle of a text is. */
export type Shingles = Map<string, number[]>

export function indexShingles(words: string[]): Shingles {
  const starts = words.slice(0, Math.max(0, words.length - shingleLength + 1)).map((_, at) => at)
  return Map.groupBy(starts, (at) => words.slice(at, at + shingleLength).join(' '))
}

const mostRepeats = 20
const mostCandidates = 4
const leastShare = 0.2

/** The places at which most of a block's shingles are met, best first. */
export function candidatesOf(words: string[], shingles: Shingles): Place[] {
  const matches = new Map<number, number>()
  for (let at = 0; at + shingleLength <= words.length; at += 1) {
    const found = shingles.get(words.slice(at, at + shingleLength).join(' ')) ?? []
    for (const place of found.slice(0, mostRepeats)) matches.set(place - at, (matches.get(place - at) ?? 0) + 1)
  }
  const least = Math.max(1, leastShare * (words.length - shingleLength + 1))
  const enough = [...matches].filter(([, matched]) => matched >= least).toSorted((a, b) => b[1] - a[1])
  return enough.slice(0, mostCandidates).map(([at, matched]) => ({ at, matched }))
}

interface Link {
  block: number
  place: Place
  /** Of the best chain that ends here. */
  weight: number
  before: Link | undefined
}

/** A place for some of the blocks, so that the places rise and as much as possible is met. */
export function longestChain(candidates: Place[][]): (Place | undefined)[] {
  const links: Link[] = []
  for (const [block, places] of candidates.entries()) {
    const earlier = links.length
    for (const place of places) {
      const before = bestBefore(place, links, earlier)
      links.push({ block, place, weight: place.matched + (before?.weight ?? 0), before })
    }
  }
  const chosen: (Place | undefined)[] = candidates.map(() => undefined)
  for (let link = heaviest(links); link; link = link.before) chosen[link.block] = link.place
  return chosen
}

function bestBefore(place: Place, links: Link[], earlier: number): Link | undefined {
  let best: Link | undefined
  for (let index = 0; index < earlier; index += 1) {
    const link = links[index] as Link
    if (link.place.at + Math.max(1, link.place.matched - 2) > place.at) continue
    if (link.weight > (best?.weight ?? 0)) best = link
  }
  return best
}

function heaviest(links: Link[]): Link | undefined {
  return links.reduce<Link | undefined>((best, link) => (link.weight > (best?.weight ?? 0) ? link : best), undefined)
}
