import { readFileSync } from 'node:fs'
import { tokensOf } from './tokens.ts'

/** How much a term speaks for a topic, by the topic's bare code: 1 a hint, 5 next to certain. */
export interface Vote {
  code: string
  weight: number
}

/** A term of several words; the last may be only the beginning of a word. */
export interface Phrase {
  tokens: string[]
  open: boolean
  votes: Vote[]
}

/** The beginning of a word. */
export interface Stem {
  stem: string
  votes: Vote[]
}

/** What a word speaks for by itself, and the phrases that it opens. */
export interface Meaning {
  phrases: Phrase[] | undefined
  votes: Vote[] | undefined
}

/** How many letters of a beginning it is looked up by; none is shorter. */
export const stemHead = 2

/**
 * Terms of one language and what they speak for. `stems` are by their first letters, `phrases` by their first word, the longest first;
 * `met` is what words of articles were found to mean.
 */
export interface Lexicon {
  words: Map<string, Vote[]>
  stems: Map<string, Stem[]>
  phrases: Map<string, Phrase[]>
  met: Map<string, Meaning>
}

/**
 * Reads files of a lexicon: a line with a code opens a topic, lines below it are of a weight and terms, `*` ends a beginning. What
 * is of weight 0, phrases only, speaks for no topic, and neither do the words in it.
 */
export function readLexicon(files: string[]): Lexicon {
  const lexicon: Lexicon = { words: new Map(), stems: new Map(), phrases: new Map(), met: new Map() }
  for (const file of files) readTerms(readFileSync(file, 'utf8'), (term, vote) => addTerm(lexicon, term, vote))
  for (const stems of lexicon.stems.values()) stems.sort((a, b) => b.stem.length - a.stem.length)
  for (const phrases of lexicon.phrases.values()) phrases.sort((a, b) => b.tokens.length - a.tokens.length)
  return lexicon
}

function readTerms(text: string, add: (term: string, vote: Vote) => void): void {
  let code = ''
  for (const line of text.split('\n')) {
    const space = line.indexOf(' ')
    const first = line.slice(0, space)
    if (first.length === 8) code = first
    if (first.length === 1) for (const term of line.slice(2).split(', ')) add(term, { code, weight: Number(first) })
  }
}

function addTerm({ words, stems, phrases }: Lexicon, term: string, vote: Vote): void {
  const tokens = tokensOf(term)
  const [first = ''] = tokens
  const open = term.endsWith('*')
  if (tokens.length === 1 && !open) {
    append(words, first, vote)
    return
  }
  if (tokens.length === 1) {
    addStem(stems, first, vote)
    return
  }
  const known = phrases
    .get(first)
    ?.find((phrase) => phrase.open === open && phrase.tokens.join(' ') === tokens.join(' '))
  const votes = vote.weight === 0 ? [] : [vote]
  if (known) known.votes.push(...votes)
  else append(phrases, first, { tokens, open, votes })
}

function addStem(stems: Map<string, Stem[]>, stem: string, vote: Vote): void {
  const head = stem.slice(0, stemHead)
  const known = stems.get(head)?.find((some) => some.stem === stem)
  if (known) known.votes.push(vote)
  else append(stems, head, { stem, votes: [vote] })
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
