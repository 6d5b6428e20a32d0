import type { Article, Block } from '@copydesk/contracts'
import { provenanceOf } from '../choose.ts'
import { correctionsIn } from './corrections.ts'
import { datelineIn } from './dateline.ts'
import { wireCreditIn } from './wire-credit.ts'

/** What the text of an article says of it. */
type InText = Pick<Article, 'dateline' | 'wireCredit' | 'corrections' | 'provenance'>

/** The dateline that opens the text, the agency it credits and the corrections in it; `provenance` has that of the agency. */
export function inText(byline: string[], body: Block[]): InText {
  const lines = body.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text)
  const corrections = correctionsIn(lines)
  const wireCredit = wireCreditIn(byline, lines[0], lines.at(-1))
  return {
    dateline: datelineIn(lines[0] ?? ''),
    wireCredit: wireCredit?.value,
    corrections: corrections.length > 0 ? corrections : undefined,
    provenance: provenanceOf({ wireCredit }),
  }
}
