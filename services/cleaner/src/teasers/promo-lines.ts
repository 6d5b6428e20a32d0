import type { Teaser } from '@copydesk/contracts'
import type { JudgedBlock } from '../body/decide.ts'
import type { PageBlock } from '../body/page-block.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { fold } from '../text.ts'
import { isPromoting } from './block-headings.ts'
import { readLabel } from './labels.ts'
import { PlaceReader } from './places.ts'
import { teasersOf } from './teasers.ts'

/** What a page says of its own article, and what it promotes besides; no line is in both. */
interface Told {
  judged: JudgedBlock[]
  teasers: Teaser[]
}

const longestLine = 300
/** Of a line that promotes, this much is within a link. */
const leastLinked = 0.5
/** Of the headline behind a label. */
const nearlyAll = 0.9
const fewestWords = 4
const openingLength = 60
/** An article whose blocks are promos for the most part is about them. */
const mostPromos = 0.5

/** The blocks of a page with those that only promote other articles dropped, and what is promoted. */
export function tellTeasers(page: ParsedPage, judged: JudgedBlock[]): Told {
  const unlabelled = dropping(judged, isPromoLine)
  const found = teasersOf(page, unlabelled)
  if (found.length === 0) return { judged: unlabelled, teasers: found }
  const places = new PlaceReader()
  const isRepeated = (block: PageBlock) =>
    isLinked(block) && places.isPromoting(block.element) && found.some(({ headline }) => says(block.text, headline))
  const rest = dropping(unlabelled, isRepeated)
  return { judged: rest, teasers: withoutBody(found, rest) }
}

function says(text: string, headline: string): boolean {
  return text === headline || fold(text) === fold(headline)
}

function dropping(judged: JudgedBlock[], isPromo: (block: PageBlock) => boolean): JudgedBlock[] {
  const promos = new Set(
    judged.filter(({ kept, block }) => kept && block.linked > 0 && block.text.length <= longestLine && isPromo(block)),
  )
  if (promos.size === 0 || promos.size > judged.filter(({ kept }) => kept).length * mostPromos) return judged
  return judged.map((each) => (promos.has(each) ? { ...each, kept: false, rule: 'promotes another article' } : each))
}

/** `Read more: Ferry to return`, all of it or the headline a link. */
function isPromoLine(block: PageBlock): boolean {
  const found = isLinked(block) ? readLabel(block.text) : undefined
  return found !== undefined && block.linked >= found.rest.length * nearlyAll && isPromoting(found.label)
}

function isLinked({ linked, text }: PageBlock): boolean {
  return linked >= text.length * leastLinked
}

/** What is a line of the article as well is none of another's. */
function withoutBody(teasers: Teaser[], judged: JudgedBlock[]): Teaser[] {
  const openings = new Set(teasers.flatMap(({ headline, text = '' }) => [headline, ...text.split('\n')]).map(openingOf))
  const own = ownLines(judged, openings)
  if (own.size === 0) return teasers
  const others = teasers.filter(({ headline }) => !own.has(fold(headline)))
  return others.map(({ text, ...teaser }, position) => {
    const rest = text?.split('\n').filter((line) => !own.has(fold(line)))
    return { ...teaser, ...(rest && rest.length > 0 && { text: rest.join('\n') }), position }
  })
}

/** The lines of the body that begin as one of these and have some words, folded. */
function ownLines(judged: JudgedBlock[], openings: Set<string>): Set<string> {
  const starts = new Set([...openings].map((opening) => opening.slice(0, 2)))
  const mayBegin = (start: string) => !/^[a-z]{2}$/.test(start) || starts.has(start)
  const isAlike = (line: string) => mayBegin(line.slice(0, 2).toLowerCase()) && openings.has(openingOf(line))
  const lines = judged.flatMap(({ kept, block }) => (kept ? block.text.split('\n') : []))
  const alike = lines.filter(isAlike).map(fold)
  return new Set(alike.filter((line) => line.split(' ', fewestWords).length === fewestWords))
}

/** The first word of a line, to ask whether two can be the same. */
function openingOf(line: string): string {
  return /[a-z\d\u00c0-\uffff]{1,20}/i.exec(line.slice(0, openingLength))?.[0].toLowerCase() ?? ''
}
