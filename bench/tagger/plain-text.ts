import type { Span, TaggedSentence } from './conll.ts'
import { spansOf } from './conll.ts'

/** A sentence as it would be printed, with its labelled stretches in UTF-16 code units. */
export interface LabelledText {
  text: string
  spans: Span[]
  /** Where each token of the set begins and ends in the text. */
  starts: number[]
  ends: number[]
}

const spelled: Record<string, string> = { '``': '"', "''": '"', '-LRB-': '(', '-RRB-': ')', '-LSB-': '[', '-RSB-': ']' }
const opening = new Set(['(', '[', '{', '$', '£', '€', '#', '“', '‘', '@'])
const closing = /^(?:[.,;:!?%)\]}…”’]+|['’](?:s|S|re|ve|ll|d|m)?|n['’]t)$/
const wordBefore = /[\p{L}\p{N}.]$/u
const wordBehind = /^[\p{L}\p{N}]/u

/** Puts the tokens of a set together as a reader would see them. `hyphens`: the set cuts "al-Sadr" into three tokens. */
export function plainText({ tokens, tags }: TaggedSentence, hyphens: boolean): LabelledText {
  const words = tokens.map((token) => spelled[token] ?? token)
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let quoted = false
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]
    const joined = joins(words, index) || (hyphens && inCompound(words, index))
    if (index > 0 && !joined && !(before === '"' && quoted) && !(word === '"' && quoted)) text += ' '
    if (word === '"') quoted = !quoted
    starts.push(text.length)
    text += word
    ends.push(text.length)
  }
  const spans = spansOf(tags).map(({ start, end, type }) => ({
    start: starts[start] ?? 0,
    end: ends[end - 1] ?? 0,
    type,
  }))
  return { text, spans, starts, ends }
}

function joins(words: string[], index: number): boolean {
  return closing.test(words[index] ?? '') || opening.has(words[index - 1] ?? '')
}

/** Is it, or the one before, a lone hyphen between two words? */
function inCompound(words: string[], index: number): boolean {
  const at = words[index] === '-' ? index : index - 1
  return words[at] === '-' && wordBefore.test(words[at - 1] ?? '') && wordBehind.test(words[at + 1] ?? '')
}
