import type { PlacedWord } from './gazetteer-words.ts'

/** The first word of a name and those on either side of it; `left` and `right` only where nothing but a space is between. */
export interface Around {
  first: PlacedWord
  left: PlacedWord | undefined
  /** Before `left`. */
  further: PlacedWord | undefined
  right: PlacedWord | undefined
}

/** What is around `count` words from a place on. */
export function aroundOf(words: PlacedWord[], at: number, count: number): Around {
  const first = words[at] as PlacedWord
  const left = first.isJoined ? words[at - 1] : undefined
  const right = words[at + count]
  return {
    first,
    left,
    further: left?.isJoined ? words[at - 2] : undefined,
    right: right?.isJoined ? right : undefined,
  }
}
