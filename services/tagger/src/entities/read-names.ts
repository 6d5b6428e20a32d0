import { agree } from '../names/agree.ts'
import { courteous } from '../names/courtesy.ts'
import type { NameType } from '../names/labels.ts'
import type { NameFinder } from '../names/name-finder.ts'
import { spelledOut } from '../names/spelled-out.ts'
import { type Tokens, tokensOf } from '../names/tokens.ts'
import { trim } from '../names/trim.ts'
import { widen } from '../names/widen.ts'
import type { Paragraph } from '../paragraphs.ts'
import { sentencesOf } from '../sentences.ts'
import type { EntityKind, NamedMention } from './mention.ts'

/** Longer sentences are lists and tables, or hostile; they are read in parts of so many words. */
const longestSentence = 200

const kinds: Record<NameType, EntityKind | undefined> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: undefined,
}

/** A sentence, or a part of a long one, cut into words. */
export interface ReadSentence {
  paragraph: number
  text: string
  offset: number
  tokens: Tokens
}

/** The sentences of English paragraphs in their words. */
export function readSentences(paragraphs: Paragraph[]): ReadSentence[] {
  return paragraphs.flatMap(({ index, text }) =>
    sentencesOf(text, 'en').flatMap(({ start, end }) => {
      const sentence = text.slice(start, end)
      return inParts(tokensOf(sentence)).map((tokens) => ({ paragraph: index, text: sentence, offset: start, tokens }))
    }),
  )
}

function inParts(tokens: Tokens): Tokens[] {
  const count = tokens.words.length
  if (count > 0 && count <= longestSentence) return [tokens]
  const parts: Tokens[] = []
  for (let start = 0; start < count; start += longestSentence) {
    const end = start + longestSentence
    parts.push({
      words: tokens.words.slice(start, end),
      starts: tokens.starts.slice(start, end),
      ends: tokens.ends.slice(start, end),
    })
  }
  return parts
}

/** What storms are called by; their names are nobody's, and neither are those of diseases. */
const stormChars = 12
const storm = /(?:^|\s)(?:Storm|Hurricane|Typhoon|Cyclone)$/
const diseaseChars = 16
const disease = /^['’]s (?:disease|syndrome|palsy|lymphoma|sarcoma|chorea)\b/

function isNobodys(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - stormChars), from).trimEnd()
  const [first = ''] = text.slice(from, to).split(' ', 1)
  return storm.test(before) || storm.test(first) || disease.test(text.slice(to, to + diseaseChars))
}

/** What is made of the names of a document's sentences, one after the other, by what the document says elsewhere. */
const passes = [trim, courteous, widen, spelledOut, agree]

/** People, organisations and places where they stand, in order and never overlapping. */
export function mentionsIn(sentences: ReadSentence[], findNames: NameFinder): NamedMention[] {
  const words = sentences.map(({ tokens }) => tokens.words)
  const found = passes.reduce((names, pass) => pass(words, names), findNames(words))
  return sentences.flatMap(({ paragraph, text, offset, tokens }, index) =>
    (found[index] ?? []).flatMap(({ start, end, type }): NamedMention[] => {
      const kind = kinds[type]
      const from = tokens.starts[start] ?? 0
      const to = tokens.ends[end - 1] ?? 0
      const name = text.slice(from, to)
      return kind && !isNobodys(text, from, to)
        ? [{ paragraph, start: offset + from, end: offset + to, name, kind }]
        : []
    }),
  )
}
