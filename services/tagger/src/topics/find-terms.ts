import { type Lexicon, type Meaning, type Phrase, type Stem, stemHead, type Vote } from './lexicon.ts'

/** A term found in a text: how long it is in tokens, and what it speaks for. */
export interface Term {
  at: number
  length: number
  votes: Vote[]
}

/** The terms of a text in order, the longest at each place; none overlap. */
export function findTerms(tokens: string[], lexicon: Lexicon): Term[] {
  const terms: Term[] = []
  for (let at = 0; at < tokens.length; ) {
    const { phrases, votes } = meaningOf(tokens[at] as string, lexicon)
    const phrase = phrases?.find((some) => matches(some, tokens, at))
    const length = phrase ? phrase.tokens.length : 1
    const found = phrase ? phrase.votes : votes
    if (found) terms.push({ at, length, votes: found })
    at += length
  }
  return terms
}

function matches({ tokens: wanted, open }: Phrase, tokens: string[], at: number): boolean {
  const last = wanted.length - 1
  for (let index = 1; index < last; index += 1) if (wanted[index] !== tokens[at + index]) return false
  return isLike(tokens[at + last] ?? '', wanted[last] as string, open)
}

function isLike(found: string, end: string, open: boolean): boolean {
  if (!found.startsWith(end)) return false
  return open || found.length === end.length || (found.length === end.length + 1 && found.endsWith('s'))
}

/** Most words are said again and again; longer ones are seldom, and a piece of a text keeps the text. */
const mostMet = 10_000
const longestMet = 12
const nothing: Meaning = { phrases: undefined, votes: undefined }

function meaningOf(token: string, lexicon: Lexicon): Meaning {
  const { met } = lexicon
  const known = met.get(token)
  if (known) return known
  const meaning = lookUp(token, lexicon)
  if (met.size >= mostMet) met.clear()
  if (token.length <= longestMet) met.set(token, meaning)
  return meaning
}

function lookUp(token: string, { words, stems, phrases }: Lexicon): Meaning {
  const votes = words.get(token) ?? stemOf(token, stems) ?? singular(token, words)
  const opened = phrases.get(token)
  return votes || opened ? { phrases: opened, votes } : nothing
}

function stemOf(token: string, stems: Map<string, Stem[]>): Vote[] | undefined {
  return stems.get(token.slice(0, stemHead))?.find(({ stem }) => token.startsWith(stem))?.votes
}

function singular(token: string, words: Map<string, Vote[]>): Vote[] | undefined {
  return token.length > 4 && token.endsWith('s') ? words.get(token.slice(0, -1)) : undefined
}
