import { headlineElementOf } from './headline.ts'
import { type Line, linesAfter, linesBefore, linesIn } from './lines.ts'
import { once } from './once.ts'

const afterHeadline = { lines: 30, prose: 2 }
const beforeHeadline = { lines: 8, prose: 1 }

/** The lines behind the headline and those before it, the nearest first; without a headline, the first of the page. */
export const linesNear = once((page): { after: Line[]; before: Line[] } => {
  const headline = headlineElementOf(page)
  if (!headline) return { after: linesIn(page.tree.body, afterHeadline), before: [] }
  return { after: linesAfter(headline, afterHeadline), before: linesBefore(headline, beforeHeadline) }
})
