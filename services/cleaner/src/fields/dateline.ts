import { agencyOf, datelineOf } from '../saved-text/datelines.ts'
import { wordSet } from '../saved-text/vocabulary.ts'
import { fold } from '../text.ts'
import { agencyNamed } from './agencies.ts'

const kickers = wordSet((words) => words.kickers)

/**
 * The place, day and agency that open a report: `LEEDS, May 2 (Reuters)`. A place is in capitals or has an agency behind it: in
 * edited text anybody may open a sentence whose party stands in brackets.
 */
export function datelineIn(firstLine: string): string | undefined {
  const dateline = datelineAt(firstLine)?.replace(/[\s–—-]+$/, '')
  if (!dateline) return undefined
  const agency = agencyOf(dateline)
  const [place = ''] = dateline.split(/[(,]/, 1)
  const isPlace = place.trim() !== '' && place === place.toUpperCase() && !kickers.has(fold(place))
  return isPlace || (agency && agencyNamed(agency)) ? dateline : undefined
}

const sample = 160

/** What opens a line as a dateline does, in any form: one without both a dash and brackets needs no closer look. */
export function datelineAt(line: string): string | undefined {
  return /[(–—-]/.test(line.slice(0, sample)) ? datelineOf(line) : undefined
}
