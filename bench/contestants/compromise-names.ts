import type { Entity } from '@copydesk/contracts'
import nlp from 'compromise'
import { passagesOf } from './passages.ts'

/** A name in a text, in UTF-16 code units. */
export interface Name {
  kind: Entity['kind']
  start: number
  end: number
}

/** A word as compromise reports it: `pre` and `post` are what stands around it, `start` where it begins. */
interface Term {
  text: string
  pre: string
  post: string
  tags: string[]
  offset: { start: number }
}

/** The first row a word's tags answer to decides. */
const kinds: [tag: string, kind: Entity['kind']][] = [
  ['Organization', 'organisation'],
  ['Person', 'person'],
  ['Place', 'place'],
]
const possessive = /['’]s?$/
const capital = /^\p{Lu}/u
/** Beyond this compromise takes time by the square: "New York City" said 700 times in one piece costs 3.4 s. */
const passageChars = 1_000

/** Names in English text, in order and never overlapping: runs of words of one kind. */
export function namesIn(text: string): Name[] {
  return passagesOf(text, passageChars).flatMap(({ start, text }) =>
    namesInPassage(text).map((name) => ({ ...name, start: name.start + start, end: name.end + start })),
  )
}

function namesInPassage(passage: string): Name[] {
  const sentences: { terms: Term[] }[] = nlp(passage).json({ offset: true, terms: { offset: true, tags: true } })
  return sentences.flatMap(({ terms }) =>
    runsOf(terms)
      .map(nameOf)
      .filter((name) => name !== undefined),
  )
}

interface Run {
  kind: Entity['kind']
  terms: Term[]
}

function runsOf(terms: Term[]): Run[] {
  const runs: Run[] = []
  let previous: Term | undefined
  for (const term of terms) {
    const kind = kindOf(term)
    const run = runs.at(-1)
    if (kind && run?.kind === kind && previous === run.terms.at(-1) && joined(previous, term)) run.terms.push(term)
    else if (kind) runs.push({ kind, terms: [term] })
    previous = term
  }
  return runs
}

/** Titles belong to a person but not to the name. */
function kindOf({ tags }: Term): Entity['kind'] | undefined {
  return tags.includes('Honorific') ? undefined : kinds.find(([tag]) => tags.includes(tag))?.[1]
}

/** Only a space, a hyphen or the point of an initial stands between two words of one name. */
function joined(previous: Term | undefined, next: Term): boolean {
  if (!previous || next.pre || possessive.test(previous.text)) return false
  return previous.post === ' ' || previous.post === '-' || (previous.post === '. ' && previous.text.length === 1)
}

function nameOf({ kind, terms }: Run): Name | undefined {
  const first = terms[0]
  const last = terms.at(-1)
  if (!first || !last || !capital.test(first.text)) return undefined
  const start = first.offset.start
  const end = last.offset.start + last.text.replace(possessive, '').length
  return end - start > 1 ? { kind, start, end } : undefined
}
