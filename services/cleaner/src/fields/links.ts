import type { Link } from '@copydesk/contracts'
import { absoluteUrl } from '../addresses.ts'
import type { JudgedBlock } from '../body/decide.ts'
import { type PageElement, textOf } from '../page-tree.ts'
import { anchorAround, anchorsIn } from './anchors.ts'
import { clean } from './shown-text.ts'

const mostLinks = 200
const mostVisited = 400
const mostAround = 4
const longestText = 500
const longestSaid = 50_000

/** The links in the blocks of the body, in page order, each address once; those within the page are none. */
export function linksIn(judged: JudgedBlock[], base: string): Link[] {
  const blocks = judged.filter(({ kept, block }) => kept && block.linked + block.links > 0).map(({ block }) => block)
  const links = new Map<string, Link>()
  for (const [element, within] of Map.groupBy(blocks, (block) => block.element)) {
    if (links.size >= mostLinks) break
    const said = within
      .map(({ text }) => text)
      .join('\n')
      .slice(0, longestSaid)
    const found = anchorsOf(element).flatMap((anchor) => readLink(anchor, said, base) ?? [])
    for (const link of found) if (!links.has(link.url)) links.set(link.url, link)
  }
  return [...links.values()].slice(0, mostLinks)
}

function readLink(anchor: PageElement, block: string, base: string): Link | undefined {
  const { href = '' } = anchor.attributes
  if (href === '' || href.startsWith('#')) return undefined
  const text = clean(textOf(anchor).slice(0, longestText))
  const url = text !== '' && saysIn(block, text) ? absoluteUrl(href, base) : undefined
  return url ? { url, text } : undefined
}

/** Those in an element, or else the one around it. */
function anchorsOf(element: PageElement): PageElement[] {
  const within = anchorsIn(element, mostVisited)
  if (within.length > 0) return within
  const around = anchorAround(element, mostAround)
  return around ? [around] : []
}

/** An element may hold more blocks than those of the body; a link may be around them. */
function saysIn(said: string, text: string): boolean {
  return said.includes(text) || clean(said).includes(text) || text.includes(clean(said))
}
