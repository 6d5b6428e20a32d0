import { itemAt } from './item-at.ts'
import type { Outline } from './outline.ts'
import { asksReader, opensOther } from './phrase-marks.ts'
import type { PlacedBlock } from './placed-block.ts'
import { writeValues } from './rows.ts'
import type { Sequences } from './sequences.ts'
import { above, linkDensityOf, type Surroundings, wayTo } from './surroundings.ts'

export const placeNames = [
  ...[
    'index',
    'from end',
    'prose before',
    'since prose',
    'until prose',
    'from headline',
    'is headline',
    'like headline',
  ],
  ...[
    'in description',
    'in articleBody',
    'opens with author',
    'names publisher',
    'heading says',
    'since heading',
    'beside heading',
    'since other',
    'since about',
    'since image',
  ],
  ...['repeats', 'repeated', 'likeness count', 'likeness letters', 'likeness linked', 'likeness prose'],
  ...['depth', 'up to best', 'down from best', 'in whole', 'prose around', 'headline in parent'],
  ...[
    'parent blocks',
    'parent linked',
    'parent prose',
    'parent letters',
    'grand blocks',
    'grand linked',
    'grand prose',
  ],
  ...['great linked', 'great prose', 'fourth linked', 'fourth prose'],
]

/** Writes where a block stands on its page into a row, from `at`, in the order of `placeNames`. */
export function writePlace(row: Float32Array, at: number, index: number, page: Outline, sequences: Sequences): void {
  const own = page.blocks[index] as PlacedBlock
  const { place, likeness, folded, block } = own
  const parent = above(place)
  const grand = above(parent)
  const great = above(grand)
  const fourth = above(great)
  const { up, down } = wayTo(page.best, place)
  const total = page.totalProse
  const { count = 1, first = index } = page.texts.get(block.text) ?? {}
  const heading = headingOf(own, index, page, sequences)
  const values = [
    index,
    page.blocks.length - index,
    (sequences.proseBefore[index] as number) / total,
    sequences.sinceProse[index] as number,
    sequences.untilProse[index] as number,
    page.headlineAt < 0 ? 0 : index - page.headlineAt,
    Number(page.headlines.has(folded)),
    likeHeadline(own, page),
    inDescription(folded, page),
    inArticleBody(folded, page),
    Number(page.authors.some((author) => placeIn(folded, author) === 'first')),
    namesPublisher(folded, page),
    heading.says,
    heading.since,
    heading.isBeside,
    sequences.sinceOther[index] as number,
    sequences.sinceAbout[index] as number,
    sequences.sinceImage[index] as number,
    count - 1,
    Number(first !== index),
    likeness.count,
    likeness.letters / likeness.count,
    likeness.linked / likeness.letters,
    likeness.prose / total,
    place.depth,
    up,
    down,
    Number(block.whole !== undefined),
    proseAround(page, index),
    headlineWithin(parent, page),
    parent.blocks,
    linkDensityOf(parent),
    parent.prose / total,
    parent.letters,
    grand.blocks,
    linkDensityOf(grand),
    grand.prose / total,
    linkDensityOf(great),
    great.prose / total,
    linkDensityOf(fourth),
    fourth.prose / total,
  ]
  writeValues(row, at, values)
}

/** Longer lines are no headlines. */
const longestHeadline = 250

/** The share of a line's words that are in a headline. */
function likeHeadline({ block, folded }: PlacedBlock, { headlineWords }: Outline): number {
  if (block.text.length > longestHeadline) return 0
  let words = 0
  let shared = 0
  for (let start = 0; start <= folded.length; words += 1) {
    const space = folded.indexOf(' ', start)
    const end = space < 0 ? folded.length : space
    if (headlineWords.has(folded.slice(start, end))) shared += 1
    start = end + 1
  }
  return shared / words
}

const telling = 20

function inDescription(folded: string, { description }: Outline): number {
  return folded.length > telling && description.length > telling
    ? Number(description.startsWith(folded.slice(0, 60)))
    : 0
}

function inArticleBody(folded: string, { articleBody }: Outline): number {
  return articleBody === '' ? -1 : Number(articleBody.includes(folded.slice(0, 80)))
}

/** Where whole words are in a folded text. */
function placeIn(folded: string, words: string): 'first' | 'later' | undefined {
  const at = folded.indexOf(words)
  if (at < 0 || (at > 0 && folded[at - 1] !== ' ')) return undefined
  const end = at + words.length
  if (end < folded.length && folded[end] !== ' ') return undefined
  return at === 0 ? 'first' : 'later'
}

/** 0 for no, 1 for yes, 2 for one that opens so. */
function namesPublisher(folded: string, { publishers }: Outline): number {
  let names = 0
  for (const publisher of publishers) {
    const place = placeIn(folded, publisher)
    if (place === 'first') return 2
    if (place === 'later') names = 1
  }
  return names
}

interface HeadingAbove {
  /** 0 for none, 1 for one of the article, 2 for one of something else, 3 for a call to the reader. */
  says: number
  since: number
  isBeside: number
}

function headingOf({ place }: PlacedBlock, index: number, { blocks }: Outline, { heading }: Sequences): HeadingAbove {
  const at = heading[index] as number
  const found = itemAt(blocks, at)
  if (!found) return { says: 0, since: 99, isBeside: 0 }
  const says = opensOther(found.marks) ? 2 : 1 + 2 * Number(asksReader(found.marks))
  return { says, since: index - at, isBeside: Number(found.place.parent === place.parent) }
}

const reach = 4

function proseAround({ blocks }: Outline, index: number): number {
  let sum = 0
  for (let at = index - reach; at <= index + reach; at += 1) if (at !== index) sum += itemAt(blocks, at)?.prose ?? 0
  return sum
}

function headlineWithin(outer: Surroundings, { blocks, headlineAt }: Outline): number {
  let at = itemAt(blocks, headlineAt)?.place
  while (at && at.depth > outer.depth) at = at.parent
  return Number(at === outer)
}
