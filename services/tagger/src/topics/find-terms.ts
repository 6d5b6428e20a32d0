import { type Lexicon, type Phrase, type Stem, stemHead, type Vote } from './lexicon.ts'

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
    const term = phraseAt(tokens, at, lexicon) ?? wordAt(tokens, at, lexicon)
    if (term) terms.push(term)
    at += term?.length ?? 1
  }
  return terms
}

function phraseAt(tokens: string[], at: number, { phrases }: Lexicon): Term | undefined {
  const phrase = phrases.get(tokens[at] as string)?.find((some) => matches(some, tokens, at))
  return phrase && { at, length: phrase.tokens.length, votes: phrase.votes }
}

function matches({ tokens: wanted, open }: Phrase, tokens: string[], at: number): boolean {
  const last = wanted.length - 1
  for (let index = 1; index < last; index += 1) if (wanted[index] !== tokens[at + index]) return false
  const [found, end] = [tokens[at + last], wanted[last] as string]
  return open ? found?.startsWith(end) === true : found === end || found === `${end}s`
}

function wordAt(tokens: string[], at: number, lexicon: Lexicon): Term | undefined {
  const votes = votesOf(tokens[at] as string, lexicon)
  return votes && { at, length: 1, votes }
}

/** Most words are said again and again; longer ones are seldom, and a piece of a text keeps the text. */
const mostMet = 5_000
const longestMet = 12

function votesOf(token: string, { words, stems, met }: Lexicon): Vote[] | undefined {
  const known = met.get(token)
  if (known || met.has(token)) return known
  const votes = words.get(token) ?? stemOf(token, stems) ?? singular(token, words)
  if (met.size >= mostMet) met.clear()
  if (token.length <= longestMet) met.set(token, votes)
  return votes
}

function stemOf(token: string, stems: Map<string, Stem[]>): Vote[] | undefined {
  return stems.get(token.slice(0, stemHead))?.find(({ stem }) => token.startsWith(stem))?.votes
}

function singular(token: string, words: Map<string, Vote[]>): Vote[] | undefined {
  return token.length > 4 && token.endsWith('s') ? words.get(token.slice(0, -1)) : undefined
}
