import { fold } from '../text.ts'
import { asNeighbour } from './neighbour-features.ts'
import type { PageBlock } from './page-block.ts'
import { phraseMarks } from './phrase-marks.ts'
import type { PlacedBlock } from './placed-block.ts'
import { countIn, linkDensityOf, pathFrom, proseOf, type Surroundings, SurroundingsReader } from './surroundings.ts'

/** What a page says of its article beside the article. */
export interface PageClues {
  headlines: string[]
  description: string
  authors: string[]
  /** Everything the page calls its publisher. */
  publishers: string[]
  /** `articleBody` of the structured data, empty when it has none. */
  articleBody: string
}

/** A page as features see it. */
export interface Outline {
  blocks: PlacedBlock[]
  /** How often each text is on the page, and where first. */
  texts: Map<string, { count: number; first: number }>
  totalProse: number
  /** The element with the most running text, and those around it. */
  best: Map<Surroundings, number>
  /** The place of the headline among the blocks, -1 when it is not shown. */
  headlineAt: number
  headlines: Set<string>
  headlineWords: Set<string>
  description: string
  authors: string[]
  publishers: string[]
  articleBody: string
}

const foldedLength = 160
const descriptionLength = 1_000

/** Reads what features ask of a page. */
export function outlinePage(blocks: PageBlock[], asked: boolean[], clues: PageClues): Outline {
  const reader = new SurroundingsReader()
  const placed = blocks.map((block, index) => placeBlock(block, reader, asked[index] === true))
  const headlines = new Set(clues.headlines.map((text) => fold(text.slice(0, foldedLength))).filter(Boolean))
  return {
    blocks: placed,
    texts: countTexts(placed),
    totalProse: placed.reduce((sum, { prose }) => sum + prose, 0) || 1,
    best: pathFrom(bestOf(reader.all())),
    headlineAt: findHeadline(placed, headlines),
    headlines,
    headlineWords: new Set([...headlines].flatMap((text) => text.split(' '))),
    description: fold(clues.description.slice(0, descriptionLength)),
    authors: foldNames(clues.authors),
    publishers: foldNames(clues.publishers),
    articleBody: fold(clues.articleBody),
  }
}

const shortestName = 3
const mostNames = 12

function foldNames(names: string[]): string[] {
  const folded = new Set(names.slice(0, mostNames).map((name) => fold(name.slice(0, foldedLength))))
  return [...folded].filter(({ length }) => length >= shortestName)
}

function placeBlock(block: PageBlock, reader: SurroundingsReader, isAsked: boolean): PlacedBlock {
  const { text } = block
  const prose = proseOf(block)
  const place = reader.of(block.element)
  const likeness = reader.likenessOf(place)
  countIn(place, likeness, block, prose)
  const folded = isAsked ? fold(text.slice(0, foldedLength)) : text
  const marks = isAsked ? phraseMarks(text, folded) : 0
  return { block, folded, prose, place, likeness, marks, asNeighbour: asNeighbour(block, marks, prose) }
}

function countTexts(blocks: PlacedBlock[]): Outline['texts'] {
  const texts: Outline['texts'] = new Map()
  for (let index = 0; index < blocks.length; index += 1) {
    const { text } = (blocks[index] as PlacedBlock).block
    const known = texts.get(text)
    if (known) known.count += 1
    else texts.set(text, { count: 1, first: index })
  }
  return texts
}

function bestOf(places: Iterable<Surroundings>): Surroundings | undefined {
  let best: Surroundings | undefined
  let bestScore = 0
  for (const place of places) {
    const score = place.score * (1 - linkDensityOf(place))
    if (score > bestScore) [best, bestScore] = [place, score]
  }
  return best
}

function findHeadline(blocks: PlacedBlock[], headlines: Set<string>): number {
  const isSaid = ({ folded }: PlacedBlock) => headlines.has(folded)
  const tries: ((block: PlacedBlock) => boolean)[] = [
    (each) => each.block.level === 1 && isSaid(each),
    (each) => each.block.kind === 'heading' && isSaid(each),
    (each) => each.block.level === 1,
  ]
  for (const isIt of tries) {
    const found = blocks.findIndex(isIt)
    if (found >= 0) return found
  }
  return -1
}
