import { isDateLabel } from '../saved-text/labels.ts'
import { bylineIn } from '../saved-text/names.ts'
import { datesIn, isWeekday } from '../saved-text/written-dates.ts'
import { fold } from '../text.ts'
import type { PageBlock } from './page-block.ts'
import { isProse } from './running-text.ts'

const longestLine = 90

/** The paragraphs above the running text that say nothing but when or by whom: `Updated: 3 May 2025, 10:15`, `By Ann Example`. */
export function headLines<Held extends { block: PageBlock }>(blocks: Held[]): Set<Held> {
  const prose = blocks.findIndex(({ block }) => isProse(block))
  const above = blocks.slice(0, Math.max(prose, 0))
  return new Set(above.filter(({ block }) => block.kind === 'paragraph' && !block.whole && isHeadLine(block.text)))
}

function isHeadLine(text: string): boolean {
  return text.length <= longestLine && (isDateLine(text) || isByline(text))
}

function isByline(text: string): boolean {
  const last = bylineIn(text)?.at(-1)
  return last !== undefined && fold(text).endsWith(fold(last))
}

function isDateLine(text: string): boolean {
  const dates = datesIn(text)
  const ends = [0, ...dates.map(({ end }) => end)]
  const starts = [...dates.map(({ start }) => start), text.length]
  return dates.length > 0 && ends.every((end, index) => belongsToDate(text.slice(end, starts[index])))
}

/** `Published on Friday,` */
function belongsToDate(beside: string): boolean {
  const words = fold(beside).split(' ')
  if (isWeekday(words.at(-1) ?? '')) words.pop()
  return isDateLabel(words.join(' '))
}
