import { findTerms } from './find-terms.ts'
import type { Lexicon, Vote } from './lexicon.ts'

/** What a text says of one topic: its weight, and that of each term behind it. */
export interface Weight {
  code: string
  weight: number
  terms: Map<string, number>
}

/** A piece of a text and how much a term in it counts. */
export interface Piece {
  tokens: string[]
  share: number
}

/** What a vote of 1 to 5 counts. */
const worth = [0, 0.3, 0.8, 1.8, 3, 4.5]

/** How often each term speaks for each topic, in the whole of a text. A term that is repeated adds ever less. */
export function weigh(pieces: Piece[], lexicon: Lexicon): Map<string, Weight> {
  const weights = new Map<string, Weight>()
  for (const { count, term, votes } of countTerms(pieces, lexicon).values()) {
    for (const { code, weight } of votes) {
      const known = weights.get(code) ?? { code, weight: 0, terms: new Map() }
      const worthHere = (worth[weight] as number) * Math.log2(1 + count)
      known.weight += worthHere
      known.terms.set(term, worthHere)
      weights.set(code, known)
    }
  }
  return weights
}

function countTerms(pieces: Piece[], lexicon: Lexicon) {
  const counts = new Map<string, { term: string; count: number; votes: Vote[] }>()
  for (const { tokens, share } of pieces) {
    for (const { at, length, votes } of findTerms(tokens, lexicon)) {
      const term = length === 1 ? (tokens[at] as string) : tokens.slice(at, at + length).join(' ')
      const known = counts.get(term)
      if (known) known.count += share
      else counts.set(term, { term, count: share, votes })
    }
  }
  return counts
}
