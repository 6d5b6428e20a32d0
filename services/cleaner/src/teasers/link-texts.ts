import { lettersOf } from '../body/letters.ts'
import type { PageBlock } from '../body/page-block.ts'
import { anchorAround, anchorsIn } from '../fields/anchors.ts'
import { clean } from '../fields/shown-text.ts'
import { type PageElement, textOf } from '../page-tree.ts'
import { oneLine } from '../text.ts'
import { titleIn } from './inline-runs.ts'
import { type AddressReader, isArticleAddress } from './other-page.ts'

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
  text: string
}

/** The links of a block that are as long as headlines are. */
export function linkedTexts(block: PageBlock, addresses: AddressReader): LinkedText[] {
  if (!isLong(block.text)) return []
  if (!mayHold(block)) return besideHeading(block, addresses)
  const { anchors, isAround } = anchorsOf(block)
  return anchors.flatMap((anchor) => {
    const address = addresses.readAny(anchor)
    const text = address && headlineIn(block, anchor, isAround)
    return text ? [{ anchor, ...address, text }] : []
  })
}

const mostAbove = 2

/** A heading without a link is that of a card when all links beside it lead to one page: `Read on`, a picture. */
function besideHeading({ element, kind, level, linked, text }: PageBlock, addresses: AddressReader): LinkedText[] {
  if (kind !== 'heading' || level < 2 || linked > 0 || !isHeadlineLong(text)) return []
  let at = element.parent
  for (let step = 0; at && step < mostAbove; step += 1, at = at.parent) {
    const anchors = anchorsIn(at, mostVisited, mostLinks)
    const [url, ...others] = new Set(anchors.map((anchor) => addresses.read(anchor)))
    if (others.length > 0 || anchors.length === mostLinks) return []
    const [anchor] = anchors
    if (anchor && url && isArticleAddress(url)) return [{ anchor, url, isFront: false, text: clean(text) }]
  }
  return []
}

/** Whether a text is as long as headlines are. */
export function isHeadlineLong(text: string): boolean {
  return text.length <= longestHeadline && isLong(text)
}

function isLong(text: string): boolean {
  return lettersOf(text) >= fewestLetters || (text.length > 2 * fewestWords && text.split(' ').length >= fewestWords)
}

/** Whether a link is in a heading, or around one. */
export function isHeading({ kind }: PageBlock, { parent }: PageElement): boolean {
  return kind === 'heading' || /^h[1-6]$/.test(parent?.name ?? '')
}

function mayHold({ text, linked, links }: PageBlock): boolean {
  if (linked === 0 && links === 0) return false
  return linked >= text.length * leastLinked
}

function anchorsOf({ element, linked, text, links }: PageBlock): { anchors: PageElement[]; isAround: boolean } {
  const anchors = links > 0 ? anchorsIn(element, mostVisited, mostLinks) : []
  if (anchors.length > 0 || linked < text.length / 2) return { anchors, isAround: false }
  const around = anchorAround(element, mostAround)
  return { anchors: around ? [around] : [], isAround: true }
}

/** Of a link around its block, the block; of one within, its own words. */
function headlineIn(block: PageBlock, anchor: PageElement, isAround: boolean): string | undefined {
  const text = isAround ? block.text : oneLine(textOf(anchor))
  if (!isHeadlineLong(text) || !(isAround || block.text.includes(text))) return undefined
  return titleIn(isAround ? block.element : anchor) ?? clean(text)
}
