import { oneLine } from '../text.ts'

/** A line of saved text without white space around it, and what stood before it. */
export interface TextLine {
  text: string
  /** An empty line stands before it. */
  gap: boolean
  /** Columns it is set in. */
  indent: number
  mark?: Mark
  /** Of a heading, from 1. */
  level?: number
}

/** What the first sign of a line makes of it. A rule is a line of signs only. */
export type Mark = 'bullet' | 'number' | 'quote' | 'heading' | 'rule'

const lineEnds = /\r\n?|[\f\v\u0085\u2028\u2029]/g
/** Controls, marks of writing direction and of width zero: nobody sees them. The tab is white space and stays. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unseen = /[\0-\x08\x0e-\x1f\x7f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const tabWidth = 4

/** The lines of a text that have something on them. */
export function readLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  let gap = false
  for (const raw of text.replace(lineEnds, '\n').replace(unseen, '').split('\n')) {
    const isEmpty = raw.trim() === ''
    if (!isEmpty) lines.push({ text: oneLine(raw), gap, indent: indentOf(raw) })
    gap = isEmpty
  }
  return lines
}

function indentOf(raw: string): number {
  const white = raw.slice(0, raw.length - raw.trimStart().length)
  return white.length + (white.split('\t').length - 1) * (tabWidth - 1)
}
