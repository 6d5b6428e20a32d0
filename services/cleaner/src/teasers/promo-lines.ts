import type { Teaser } from '@copydesk/contracts'
import type { JudgedBlock } from '../body/decide.ts'
import type { PageBlock } from '../body/page-block.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { fold } from '../text.ts'
import { isPromoting } from './block-headings.ts'
import { labelOf, unlabelled } from './labels.ts'
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
  const kept = judged.filter((each) => each.kept)
  const promos = new Set(
    kept.filter(({ block }) => block.text.length <= longestLine && block.linked > 0 && isPromo(block)),
  )
  if (promos.size === 0 || promos.size > kept.length * mostPromos) return judged
  return judged.map((each) => (promos.has(each) ? { ...each, kept: false, rule: 'promotes another article' } : each))
}

/** `Read more: Ferry to return`, all of it or the headline a link. */
function isPromoLine(block: PageBlock): boolean {
  const label = isLinked(block) ? labelOf(block.text) : undefined
  const headline = unlabelled(block.text) ?? ''
  return label !== undefined && block.linked >= headline.length * nearlyAll && isPromoting(label)
}

function isLinked({ linked, text }: PageBlock): boolean {
  return linked >= text.length * leastLinked
}

/** What is a line of the article as well is none of another's. */
function withoutBody(teasers: Teaser[], judged: JudgedBlock[]): Teaser[] {
  const openings = new Set(teasers.flatMap(({ headline, text = '' }) => [headline, ...text.split('\n')]).map(openingOf))
  const lines = judged.flatMap(({ kept, block }) => (kept ? block.text.split('\n') : []))
  const alike = lines.filter((line) => openings.has(openingOf(line))).map(fold)
  const own = new Set(alike.filter((line) => line.split(' ', fewestWords).length === fewestWords))
  if (own.size === 0) return teasers
  const others = teasers.filter(({ headline }) => !own.has(fold(headline)))
  return others.map(({ text, ...teaser }, position) => {
    const rest = text?.split('\n').filter((line) => !own.has(fold(line)))
    return { ...teaser, ...(rest && rest.length > 0 && { text: rest.join('\n') }), position }
  })
}

/** The first word of a line, to ask whether two can be the same. */
function openingOf(line: string): string {
  return /[a-z\d\u00c0-\uffff]{1,20}/i.exec(line.slice(0, openingLength))?.[0].toLowerCase() ?? ''
}
