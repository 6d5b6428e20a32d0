import { wordSet } from '../saved-text/vocabulary.ts'
import { fold } from '../text.ts'
import type { PageBlock } from './page-block.ts'
import { isButton, isFurniture, phraseMarks } from './phrase-marks.ts'

/** A shorter line is none of the running text. */
const shortestProse = 80
const longestLine = 120

/**
 * The lines below the running text that are nothing but what stands at the foot of a page: `Imprint`, `Tags: bridge, river`. On a
 * page of bare paragraphs little else tells them from the text.
 */
export function tailLines<Held extends { block: PageBlock }>(held: Held[]): Set<Held> {
  const last = held.findLastIndex(({ block }) => isProse(block) && !isTailLine(block))
  const below = last < 0 ? [] : held.slice(last + 1)
  const staying = below.filter(({ block }) => !isTailLine(block))
  const stayingWholes = new Set(staying.map(({ block }) => block.whole).filter((whole) => whole !== undefined))
  const stays = (block: PageBlock | undefined) => block?.whole !== undefined && stayingWholes.has(block.whole)
  return new Set(
    below.filter(({ block }, index) => isTailLine(block) && !stays(block) && !stays(below[index + 1]?.block)),
  )
}

function isProse({ kind, letters }: PageBlock): boolean {
  return kind === 'paragraph' && letters >= shortestProse
}

function isTailLine({ kind, text }: PageBlock): boolean {
  if (text.length > longestLine || (kind !== 'paragraph' && kind !== 'list')) return false
  return isFootLine(text) || isClaim(text) || isTagsLine(text)
}

/** A last sentence of one word may be the name of a button too. */
function isFootLine(text: string): boolean {
  const marks = phraseMarks(text, fold(text))
  return isFurniture(marks) || (isButton(marks) && !endsSentence(text))
}

/** `© 2026 The Millbrook Herald`; an agency at the end of its report writes no year. */
function isClaim(text: string): boolean {
  return /^(?:©|\(c\))/i.test(text) && /\b(?:19|20)\d\d\b/.test(text)
}

const tagLabels = wordSet(({ tags }) => tags)

/** `Tags: bridge, Millbrook, floods` */
function isTagsLine(text: string): boolean {
  const colon = text.indexOf(':')
  return colon > 0 && tagLabels.has(fold(text.slice(0, colon))) && !endsSentence(text)
}

function endsSentence(text: string): boolean {
  return /[.!?]["”’»]?$/.test(text)
}
