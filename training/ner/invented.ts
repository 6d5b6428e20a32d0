import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../bench/tagger/conll.ts'
import { tokensOf } from '../../services/tagger/src/names/tokens.ts'
import { sentencesOf } from '../../services/tagger/src/sentences.ts'
import { type Example, inWords } from './examples.ts'

const mark = /\[(PER|ORG|LOC|MISC) ([^[\]]+)\]/g

/** Articles written for learning, a document each: a line `=== title`, then its paragraphs, names marked as in "[PER Ada Kone] said". */
export function inventedDocuments(folder: string): Example[][] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/^===.*$/m))
    .map((article) =>
      article
        .split('\n')
        .filter((line) => line.trim() !== '')
        .flatMap(readParagraph),
    )
    .filter((document) => document.length > 0)
}

function readParagraph(line: string): Example[] {
  const spans: Span[] = []
  let text = ''
  let done = 0
  for (const { 0: whole, 1: type = '', 2: name = '', index } of line.matchAll(mark)) {
    text += line.slice(done, index)
    spans.push({ start: text.length, end: text.length + name.length, type })
    text += name
    done = index + whole.length
  }
  text += line.slice(done)
  return sentencesOf(text, 'en').map(({ start, end }) => inSentence(text, spans, start, end))
}

function inSentence(text: string, spans: Span[], from: number, to: number): Example {
  const tokens = tokensOf(text.slice(from, to))
  const own = spans
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end, type }) => ({ start: start - from, end: end - from, type }))
  return { words: tokens.words, names: own.flatMap((span) => inWords(span, tokens)) }
}
