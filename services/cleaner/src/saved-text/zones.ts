import { bodyStartOf } from './body-start.ts'
import { isNoise, isProse, isText, type Line } from './line.ts'
import { overlap, stemsIn } from './overlap.ts'

/** A block of other articles, under what it is called. */
export interface Box {
  block?: string
  lines: Line[]
}

/** What a saved page is made of. */
export interface Zones {
  /** Before the first running text: menus, headline, byline, date. */
  head: Line[]
  body: Line[]
  boxes: Box[]
  /** Behind the article. */
  foot: Line[]
}

/** Takes the lines of a page apart. */
export function zonesOf(lines: Line[], start = bodyStartOf(lines)): Zones {
  if (start < 0) return { head: lines, body: [], boxes: [], foot: [] }
  const zones: Zones = { head: lines.slice(0, start), body: [], boxes: [], foot: [] }
  const end = readBody(lines, start, zones)
  zones.foot = lines.slice(end)
  zones.boxes.push(...boxesIn(zones.foot))
  return zones
}

/** Fills the body, and boxes within it; where it ends. */
function readBody(lines: Line[], start: number, zones: Zones): number {
  let chars = 0
  let index = start
  while (index < lines.length) {
    const step = stepAt(lines, index, chars)
    if (!step) return index
    zones.body.push(...step.body)
    zones.boxes.push(...step.boxes)
    chars += step.body.filter(isText).reduce((sum, { text }) => sum + text.length, 0)
    index = step.next
  }
  return index
}

interface Step {
  next: number
  body: Line[]
  boxes: Box[]
}

/** What becomes of a line within the body, and of those that belong to it; undefined where the article ends. */
function stepAt(lines: Line[], index: number, chars: number): Step | undefined {
  const line = lines[index] as Line
  const { promo } = line
  if (promo) {
    const boxes = [{ block: promo.label, lines: [{ ...line, text: promo.headline }] }]
    return { next: index + 1, body: [], boxes }
  }
  const close = closing(line, chars)
  if (!close) return beginsCard(lines, index, chars) ? undefined : { next: index + 1, body: [line], boxes: [] }
  const next = close === 'may' ? resumesAt(lines, index) : -1
  if (next < 0) return undefined
  const isBox = line.roles.has('related') || line.roles.has('more')
  if (!isBox) return { next: index + 1, body: [], boxes: [] }
  return { next, body: [], boxes: [{ ...blockOf(line), lines: lines.slice(index, next) }] }
}

const hardlyAnything = 350

/** Whether a line closes the article: it does, it may when no text goes on behind it, or it does not. */
function closing({ roles, form, mark }: Line, chars: number): 'does' | 'may' | undefined {
  if (form === 'prose' || mark === 'rule') return undefined
  if (roles.has('comments') || roles.has('footer'))
    return roles.has('button') || chars < hardlyAnything ? 'may' : 'does'
  return roles.has('related') || roles.has('more') || roles.has('newsletter') ? 'may' : undefined
}

const farthest = 40

/** The index at which the text of the article goes on behind a line that may close it; −1 when it does not. */
function resumesAt(lines: Line[], from: number): number {
  const { roles } = lines[from] as Line
  const isBack = roles.has('more') ? isParagraph : isProse
  const fewest = roles.has('more') || roles.has('button') ? 1 : 2
  let start = from + 1
  while (start - from < farthest) {
    const prose = nextText(lines, start, isBack)
    if (prose < 0) return -1
    const run = runFrom(lines, prose)
    if (goesOn(lines.slice(start, prose), lines[prose] as Line, run >= fewest)) return prose
    start = prose + run
  }
  return -1
}

/** A sentence with an empty line before it is one too, behind the headlines that `Read more` opens. */
function isParagraph(line: Line): boolean {
  return isProse(line) || (isText(line) && line.gap)
}

/** The next running text before anything that closes the article for certain. */
function nextText(lines: Line[], from: number, isBack: (line: Line) => boolean): number {
  for (let index = from; index < lines.length && index - from < farthest; index += 1) {
    const line = lines[index] as Line
    if (isBack(line)) return index
    if (closing(line, Infinity) === 'does') return -1
  }
  return -1
}

/** Text that stands under a time, or under a line that says the same, belongs to another article. */
function goesOn(between: Line[], prose: Line, isEnough: boolean): boolean {
  const shorts = between.filter((line) => !isNoise(line))
  const isCard =
    between.some(({ ago }) => ago !== undefined) || new Set(shorts.map(({ folded }) => folded)).size < shorts.length
  return !isCard && !headsIt(shorts, prose) && (shorts.length === 0 || isEnough)
}

function runFrom(lines: Line[], from: number): number {
  let end = from
  while (end - from < farthest && end < lines.length && isText(lines[end] as Line)) end += 1
  return end - from
}

const aHeadline = 0.6

function headsIt(shorts: Line[], prose: Line): boolean {
  const stems = stemsIn(prose.text)
  return shorts.some(({ text, words }) => words >= 4 && overlap(text, stems) >= aHeadline)
}

const someText = 250

/** A headline that is said twice, or has a time behind it, after enough text: another article. */
function beginsCard(lines: Line[], index: number, chars: number): boolean {
  const line = lines[index] as Line
  if (chars < someText || line.form !== 'short' || line.words < 3) return false
  const [next, after, later] = lines.slice(index + 1, index + 4)
  if (next && next.folded === line.folded) return true
  return [next, after, later].some((each, at, all) => each?.ago && all.slice(0, at).every(isPlainShort))
}

function isPlainShort(line: Line | undefined): boolean {
  return line?.form === 'short' && !line.roles.has('related')
}

function blockOf({ text, roles }: Line): { block?: string } {
  return roles.has('related') || roles.has('more') ? { block: text.replace(/[:：]$/, '') } : {}
}

/** Blocks of other articles behind the article; what no heading says to be one is none, unless it has the form of one. */
function boxesIn(foot: Line[]): Box[] {
  const boxes: Box[] = [{ lines: [] }]
  let open = true
  for (const [index, line] of foot.entries()) {
    const opened = line.form === 'prose' ? undefined : openedBy(line, index === 0)
    if (opened) boxes.push(opened)
    open = opened !== undefined || (open && !ends(line))
    if (open && !opened) boxes.at(-1)?.lines.push(line)
  }
  return boxes
}

/** A line of the page's foot opens a block too: behind it no heading's words are believed. */
function openedBy(line: Line, closesBody: boolean): Box | undefined {
  if (line.roles.has('related') || (closesBody && line.roles.has('more'))) return { ...blockOf(line), lines: [] }
  return line.roles.has('footer') && !line.roles.has('button') ? { lines: [] } : undefined
}

function ends({ roles, form }: Line): boolean {
  return form !== 'prose' && (roles.has('comments') || (!roles.has('button') && roles.has('newsletter')))
}
