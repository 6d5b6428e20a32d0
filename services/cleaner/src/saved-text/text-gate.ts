import type { Block } from '@copydesk/contracts'
import type { Dropped } from '../gate.ts'
import { lettersIn } from './form.ts'
import { isText, type Line } from './line.ts'
import type { TextLine } from './text-lines.ts'

const mostLines = 20_000
const anArticle = 140
const aSample = 4_000
const fewestLetters = 0.55
const timed =
  /^[[(<]?(?:\d{4}[-/.]\d{2}[-/.]\d{2}[T ]\d{2}:\d{2}|\d{1,2}:\d{2}(?::\d{2})?|\p{L}{3}\s+\d{1,2}\s\d{2}:\d{2}:\d{2}|\d{9,13}\b)/u
const fewestTimed = 4
const isCode =
  /[;{}]$|^(?:import|export|const|function|def|class|return|#include|public|private|package|SELECT|INSERT)\s|=>|\)\s?\{/
const fewestCode = 4

/** Why a text has no article before anybody looks for it: nothing on it, or it is no text that people write. */
export function dropOfText(text: string, lines: TextLine[]): Dropped | undefined {
  if (lines.length === 0) return { reason: 'empty', detail: 'no text' }
  if (isBinary(text)) return notAnArticle('binary')
  if (lines.length > mostLines) return notAnArticle(`${lines.length} lines`)
  const code = lines.filter((line) => isCode.test(line.text)).length
  if (code >= fewestCode && code * 4 >= lines.length) return notAnArticle(`${code} of ${lines.length} lines are code`)
  const times = lines.filter((line) => timed.test(line.text)).length
  if (times >= fewestTimed && times * 3 >= lines.length)
    return notAnArticle(`${times} of ${lines.length} lines begin with a time`)
  const letters = lettersIn(sampleOf(lines))
  return letters < fewestLetters ? notAnArticle(`${Math.round(letters * 100)} % letters`) : undefined
}

const clock = /^\d{1,2}[:.h]\d{2}(?:\s?(?:[ap]\.?m\.?|uhr|gmt|bst|cest|cet|et))?$/i
const fewestEntries = 3

/** Why the lines of a body are none of an article: a time stands over each few, as in a live blog. */
export function dropOfEntries(body: Line[]): Dropped | undefined {
  const entries = body.filter(({ text }) => clock.test(text)).length
  return entries >= fewestEntries ? notAnArticle(`${entries} entries under a time`) : undefined
}

/** Why a body is none: too little running text, or hardly any beside lines that are none. */
export function dropOfBody(body: Block[], lines: Line[]): Dropped | undefined {
  const running = body
    .filter(({ kind }) => kind === 'paragraph' || kind === 'quote')
    .reduce((chars, { text }) => chars + text.length, 0)
  if (isDigest(body)) return notAnArticle('many short items')
  const prose = lines.filter(({ form }) => form === 'prose').length
  const enough = running >= anArticle && (prose > 0 || lines.filter(isText).length >= 3)
  return enough ? undefined : notAnArticle(`${running} characters of running text`)
}

const fewestItems = 4
const longestItem = 220
const fewestHeadlineWords = 4

/** A front page: headline after headline with a line or two under each, and nowhere a second paragraph. */
function isDigest(body: Block[]): boolean {
  const headings = body.filter(isHeadline).length
  const paragraphs = body.filter(({ kind }) => kind === 'paragraph')
  const inRow = body
    .slice(2)
    .filter(({ kind }, index) => kind === 'paragraph' && body[index + 1]?.kind === 'paragraph').length
  const isShort = paragraphs.every(({ text }) => text.length <= longestItem)
  return headings >= fewestItems - 1 && inRow === 0 && isShort && paragraphs.length <= headings + 2
}

/** Those of a list with a title over each item are shorter. */
function isHeadline({ kind, text }: Block): boolean {
  return kind === 'heading' && text.split(' ').length >= fewestHeadlineWords
}

/** Of the lines that have letters: rules and numbers stand between the paragraphs of many texts. */
function sampleOf(lines: TextLine[]): string {
  const written = lines.filter((line) => /\p{L}/u.test(line.text)).slice(0, aSample / 10)
  return written
    .map((line) => line.text.slice(0, aSample))
    .join(' ')
    .slice(0, aSample)
}

function isBinary(text: string): boolean {
  const start = text.slice(0, aSample)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  return (start.match(/[\0-\x08\x0e-\x1f\ufffd]/g)?.length ?? 0) > start.length / 50
}

function notAnArticle(detail: string): Dropped {
  return { reason: 'not-an-article', detail }
}
