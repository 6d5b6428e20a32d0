import { phrases, wordSet } from '../saved-text/vocabulary.ts'
import { fold } from '../text.ts'
import { endsAsSentence } from './letters.ts'
import type { PageBlock } from './page-block.ts'
import { isButton, isFurniture, phraseMarks } from './phrase-marks.ts'
import { isProse } from './running-text.ts'

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

function isTailLine({ kind, text }: PageBlock): boolean {
  if (text.length > longestLine || (kind !== 'paragraph' && kind !== 'list')) return false
  return isFootLine(text) || isClaim(text) || isTagsLine(text)
}

const furniture = phrases((words) => `${words.footer}|${words.newsletter}|${words.comments}`)

/** A sentence may begin as a phrase does, or be one word that is the name of a button too. */
function isFootLine(text: string): boolean {
  const folded = fold(text)
  if (endsAsSentence(text)) return furniture.whole.has(folded)
  const marks = phraseMarks(text, folded)
  return isFurniture(marks) || isButton(marks)
}

/** `© 2026 The Millbrook Herald`; an agency at the end of its report writes no year, and `(c)` may be the third of several. */
function isClaim(text: string): boolean {
  return (
    /^©.*\b(?:19|20)\d\d\b/.test(text) ||
    /^(?:\([cC]\)|[Cc]opyright)\s(?:©\s?)?(?:(?:19|20)\d\d\b|\p{Lu}.*\b(?:19|20)\d\d$)/u.test(text)
  )
}

const tagLabels = wordSet(({ tags }) => tags)

/** `Tags: bridge, Millbrook, floods`; a `Tag` is a day too, which has a number or no comma. */
function isTagsLine(text: string): boolean {
  const colon = text.indexOf(':')
  if (colon < 0 || endsAsSentence(text)) return false
  const label = fold(text.slice(0, colon))
  return tagLabels.has(label) || (label === 'tag' && text.includes(',') && !/\d/.test(text))
}
