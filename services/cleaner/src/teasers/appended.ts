import { absoluteUrl } from '../addresses.ts'
import type { AttributeName } from '../attributes.ts'
import type { JudgedBlock } from '../body/decide.ts'
import type { PageBlock } from '../body/page-block.ts'
import { proseOf } from '../body/surroundings.ts'
import { clean } from '../fields/shown-text.ts'
import type { PageElement } from '../page-tree.ts'
import { isIn } from './cards.ts'
import { isHeadlineLong } from './link-texts.ts'
import { PlaceReader } from './places.ts'

/** Another whole article that a page shows behind its own. */
export interface Appended {
  /** Of its headline, among all blocks of the page. */
  index: number
  element: PageElement
  headline: string
  url: string | undefined
  behind: PageBlock[]
}

const farthest = 8
const mostBlocks = 60
const fewestProse = 400
const addressAttributes: AttributeName[] = [
  'data-url',
  'data-permalink',
  'data-href',
  'data-article-url',
  'data-link',
  'itemid',
]

/** The `article` elements with a headline and running text that nothing of the body stands in. */
export function appendedArticles(judged: JudgedBlock[], base: string): Appended[] {
  const found = new Map<PageElement, Appended>()
  judged.forEach(({ block, kept }, index) => {
    const element = kept || !isHeadline(block) ? undefined : articleAround(block.element)
    if (!element || found.has(element)) return
    const behind = blocksBehind(judged, index, element)
    if (proseIn(behind) < fewestProse) return
    found.set(element, { index, element, headline: clean(block.text), url: addressOf(element, base), behind })
  })
  return found.size === 0 ? [] : withoutOwn([...found.values()], judged)
}

function withoutOwn(appended: Appended[], judged: JudgedBlock[]): Appended[] {
  const own = new Set(judged.map(({ block, kept }) => (kept ? articleAround(block.element) : undefined)))
  const places = new PlaceReader()
  return appended.filter(({ element }) => !own.has(element) && !places.isApart(element))
}

function isHeadline({ kind, level, linked, text }: PageBlock): boolean {
  return kind === 'heading' && level <= 2 && linked === 0 && isHeadlineLong(text)
}

function articleAround(element: PageElement): PageElement | undefined {
  let at: PageElement | undefined = element
  for (let step = 0; at && step <= farthest; step += 1, at = at.parent) if (at.name === 'article') return at
  return undefined
}

function blocksBehind(judged: JudgedBlock[], index: number, element: PageElement): PageBlock[] {
  const next = judged.slice(index + 1, index + 1 + mostBlocks)
  const end = next.findIndex(({ block, kept }) => kept || !isIn(block.element, element))
  return next.slice(0, end < 0 ? next.length : end).map(({ block }) => block)
}

function proseIn(blocks: PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + proseOf(block), 0)
}

function addressOf({ attributes }: PageElement, base: string): string | undefined {
  const written = addressAttributes.map((name) => attributes.get(name)).find(Boolean)
  return written ? absoluteUrl(written, base) : undefined
}
