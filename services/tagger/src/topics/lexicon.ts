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

const plain = /^[a-z]+(?: [a-z]+)*\*?$/

/** How many letters of a beginning it is looked up by; none is shorter. */
export const stemHead = 3

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
  const terms = new Map<string, Vote[]>()
  for (const file of files) readTerms(readFileSync(file, 'utf8'), terms)
  const lexicon: Lexicon = { words: new Map(), stems: new Map(), phrases: new Map(), met: new Map() }
  for (const [term, votes] of terms) addTerm(lexicon, term, votes)
  for (const stems of lexicon.stems.values()) stems.sort((a, b) => b.stem.length - a.stem.length)
  for (const phrases of lexicon.phrases.values()) phrases.sort((a, b) => b.tokens.length - a.tokens.length)
  return lexicon
}

/** Adds the votes of each term, its words with single spaces between them. Terms of a line share them, for most have no others. */
function readTerms(text: string, terms: Map<string, Vote[]>): void {
  let code = ''
  for (const line of text.split('\n')) {
    const space = line.indexOf(' ')
    if (space === 8) code = line.slice(0, space)
    if (space === 1) readLine(line.slice(2), { code, weight: Number(line[0]) }, terms)
  }
}

function readLine(line: string, vote: Vote, terms: Map<string, Vote[]>): void {
  const votes = vote.weight === 0 ? [] : [vote]
  for (const written of line.split(', ')) {
    const term = plain.test(written) ? written : spelled(written)
    const known = terms.get(term)
    terms.set(term, known ? [...known, ...votes] : votes)
  }
}

function spelled(term: string): string {
  return `${tokensOf(term).join(' ')}${term.endsWith('*') ? '*' : ''}`
}

function addTerm({ words, stems, phrases }: Lexicon, term: string, votes: Vote[]): void {
  const open = term.endsWith('*')
  const text = open ? term.slice(0, -1) : term
  if (text.includes(' ')) {
    const tokens = text.split(' ')
    append(phrases, tokens[0] as string, { tokens, open, votes })
    return
  }
  if (open) append(stems, text.slice(0, stemHead), { stem: text, votes })
  else words.set(text, votes)
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
