import { lettersOf } from '../body/letters.ts'
import type { PageBlock } from '../body/page-block.ts'
import { anchorAround, anchorsIn } from '../fields/anchors.ts'
import { clean } from '../fields/shown-text.ts'
import { type PageElement, textOf } from '../page-tree.ts'
import { oneLine } from '../text.ts'
import { titleIn } from './inline-runs.ts'
import { type AddressReader, isArticleAddress } from './other-page.ts'
import type { PlaceReader } from './places.ts'

const fewestWords = 4
const fewestLetters = 20
const longestHeadline = 300
/** Of a line, within links. */
const leastLinked = 0.4
const mostLinks = 8
const mostVisited = 120
const mostAround = 6

/** A link, and what it says that may be a headline. */
export interface LinkedText {
  anchor: PageElement
  url: string
  /** Its address looks like that of a section. */
  isFront: boolean
  /** It stands in a menu, at the foot of the page or where else links seldom are teasers. */
  isApart: boolean
  text: string
}

/** The links of a block that are as long as headlines are; where few links are teasers, those with the addresses of articles. */
export function linkedTexts(block: PageBlock, addresses: AddressReader, places: PlaceReader): LinkedText[] {
  if (mayHold(block)) return isLong(block.text) ? inBlock(block, addresses, places) : []
  return isBare(block) && isHeadlineLong(block.text) ? besideHeading(block, addresses, places) : []
}

function inBlock(block: PageBlock, addresses: AddressReader, places: PlaceReader): LinkedText[] {
  const isApart = places.isApart(block.element)
  const { anchors, isAround } = anchorsOf(block)
  const found = anchors.flatMap((anchor): LinkedText[] => {
    const said = isAround ? block.text : oneLine(textOf(anchor))
    const address = isHeadlineLong(said) && block.text.includes(said) && addresses.readAny(anchor)
    if (!address || (isApart && !isArticleAddress(address.url))) return []
    return [{ anchor, ...address, isApart, text: titleIn(isAround ? block.element : anchor) ?? clean(said) }]
  })
  return found.filter(({ text }) => text !== '')
}

function mayHold({ text, linked, links }: PageBlock): boolean {
  return linked + links > 0 && linked >= text.length * leastLinked
}

function isBare({ kind, level, linked }: PageBlock): boolean {
  return kind === 'heading' && level >= 2 && linked === 0
}

const mostAbove = 2

/** A heading without a link is that of a card when all links beside it lead to one page: `Read on`, a picture. */
function besideHeading({ element, text }: PageBlock, addresses: AddressReader, places: PlaceReader): LinkedText[] {
  let at = element.parent
  for (let step = 0; at && step < mostAbove; step += 1, at = at.parent) {
    const anchors = anchorsIn(at, mostVisited, mostLinks)
    const [url, ...others] = new Set(anchors.map((anchor) => addresses.read(anchor)))
    if (others.length > 0 || anchors.length === mostLinks) return []
    const [anchor] = anchors
    if (anchor && url && isArticleAddress(url))
      return [{ anchor, url, isFront: false, isApart: places.isApart(element), text: clean(text) }]
  }
  return []
}

/** Whether a text is as long as headlines are. */
export function isHeadlineLong(text: string): boolean {
  return text.length <= longestHeadline && isLong(text)
}

function isLong(text: string): boolean {
  if (text.length >= fewestLetters || lettersOf(text) >= fewestLetters) return true
  return text.length > 2 * fewestWords && text.split(' ', fewestWords).length === fewestWords
}

/** Whether a link is in a heading, or around one. */
export function isHeading({ kind }: PageBlock, { parent }: PageElement): boolean {
  return kind === 'heading' || /^h[1-6]$/.test(parent?.name ?? '')
}

function anchorsOf({ element, linked, text, links }: PageBlock): { anchors: PageElement[]; isAround: boolean } {
  const anchors = links > 0 ? anchorsIn(element, mostVisited, mostLinks) : []
  if (anchors.length > 0 || linked < text.length / 2) return { anchors, isAround: false }
  const around = anchorAround(element, mostAround)
  return { anchors: around ? [around] : [], isAround: true }
}
