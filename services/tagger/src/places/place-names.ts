import { candidatesOf } from './candidates.ts'
import type { PlaceKind } from './place.ts'

export { demonyms } from './clue-words.ts'

/** Towns of fewer people than 15,000, and other names of those below 100,000, are no sign of a place. */
const leastWeight = Math.log10(15_000)
const leastOfAlias = 5

/** The sort of place that a name most likely stands for, whatever the text around it; undefined for what is no well-known one. */
export function isPlaceName(text: string): PlaceKind | undefined {
  return candidatesOf(text).find(({ weight, byAlias }) => weight >= (byAlias ? leastOfAlias : leastWeight))?.kind
}
