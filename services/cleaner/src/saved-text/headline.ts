import { isNoise, type Line } from './line.ts'
import { isDomain, isMasthead, isPerson, isPublisherName } from './names.ts'
import { overlap, stemsIn } from './overlap.ts'

/** What a headline is looked for with. */
export interface Sought {
  head: Line[]
  /** Folded lines of the whole page, by how often they stand there. */
  counts: Map<string, number>
  /** Of the article. */
  text: string
  /** The folded headline that somebody supplied. */
  hint: string | undefined
}

interface Sign {
  points: number
  applies(line: Line, index: number, sought: Sought): boolean
}

const longest = 300
const lead = 1_500
const enough = 2

const signs: Sign[] = [
  { points: 10, applies: ({ folded }, _, { hint }) => hint !== undefined && folded === hint },
  { points: 5, applies: ({ mark, level }) => mark === 'heading' && level === 1 },
  { points: 3, applies: ({ mark, level = 9 }) => mark === 'heading' && level > 1 && level < 4 },
  {
    points: 4,
    applies: ({ folded }, index, { head }) => head.some((other, at) => at !== index && other.folded === folded),
  },
  { points: 2, applies: ({ folded, words }, _, { counts }) => words >= 4 && (counts.get(folded) ?? 0) > 1 },
  { points: 2, applies: ({ words }) => words >= 4 },
  { points: 1, applies: ({ words }) => words >= 6 },
  { points: -3, applies: ({ words }) => words <= 2 },
  { points: -1, applies: ({ text }) => text.endsWith(':') },
  { points: -2, applies: ({ mark }) => mark === 'bullet' || mark === 'number' },
  { points: -2, applies: ({ form, text }) => form === 'sentence' && text.endsWith('.') },
  { points: -3, applies: ({ text }) => text.length > 180 },
  { points: -3, applies: ({ text }) => isPerson(text) || (isPublisherName(text) && isMasthead(text)) },
  { points: -3, applies: (_, index, { head }) => inMenu(head, index) },
  { points: 2, applies: (_, index, { head }) => head.slice(index + 1, index + 7).some(isMeta) },
  { points: -3, applies: (_, index, { head }) => head.slice(0, index).some((line) => line.byline !== undefined) },
  { points: -3, applies: (line, index, { head }) => followsBiggerLine(line, index, head) },
  { points: 2, applies: ({ words }, index, { head }) => words >= 4 && isOver(head[index - 1]) },
]

/** The line of the head that is most like a headline, as its index; −1 when none is. The first of equals. */
export function headlineIn(sought: Sought): number {
  const stems = stemsIn(sought.text.slice(0, lead))
  const scores = sought.head.map((line, index) =>
    isCandidate(line) ? scoreOf(line, index, sought) + 4 * overlap(line.text, stems) : -Infinity,
  )
  const best = Math.max(...scores, -Infinity)
  return best >= enough ? scores.indexOf(best) : -1
}

function scoreOf(line: Line, index: number, sought: Sought): number {
  return signs.reduce((score, { points, applies }) => score + (applies(line, index, sought) ? points : 0), 0)
}

function isCandidate(line: Line): boolean {
  const { text, mark, form, roles, dates, byline } = line
  if (mark === 'rule' || text.length > longest || isNoise(line) || byline || isDomain(text)) return false
  if (dates.length > 0 && dates.some(({ start, end }) => end - start > text.length / 3)) return false
  return form !== 'prose' && !roles.has('section') && !roles.has('related') && !roles.has('footer')
}

/** The name of a desk or a kicker stands right over the headline. */
function isOver(line: Line | undefined): boolean {
  return line !== undefined && (line.roles.has('section') || line.roles.has('kicker'))
}

function isMeta({ byline, dates, ago, roles }: Line): boolean {
  return byline !== undefined || dates.length > 0 || ago !== undefined || roles.has('reading-time')
}

const aMenu = 3

/** Three short lines in a row, of which this is one. */
function inMenu(head: Line[], index: number): boolean {
  const isItem = (line: Line | undefined) =>
    line !== undefined && line.form === 'short' && line.words <= 3 && line.dates.length === 0
  let run = isItem(head[index]) ? 1 : 0
  if (run === 0) return false
  for (let at = index - 1; isItem(head[at]); at -= 1) run += 1
  for (let at = index + 1; isItem(head[at]); at += 1) run += 1
  return run >= aMenu
}

/** A standfirst stands right under the headline, and is as long or longer. */
function followsBiggerLine(line: Line, index: number, head: Line[]): boolean {
  const before = head[index - 1]
  return (
    before !== undefined &&
    isCandidate(before) &&
    before.words >= 5 &&
    before.folded !== line.folded &&
    line.words >= before.words
  )
}
