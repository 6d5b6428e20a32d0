import type { Link } from '@copydesk/contracts'
import type { JudgedBlock } from '../body/decide.ts'
import type { PageBlock } from '../body/page-block.ts'
import { type PageElement, textOf } from '../page-tree.ts'
import { UrlReader } from '../plain-urls.ts'
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
  const urls = new UrlReader(base)
  for (const [element, within] of Map.groupBy(blocks, (block) => block.element)) {
    if (links.size >= mostLinks) break
    const said = new Said(within)
    for (const anchor of anchorsOf(element)) {
      const link = readLink(anchor, said, urls)
      if (link && !links.has(link.url)) links.set(link.url, link)
    }
  }
  return [...links.values()].slice(0, mostLinks)
}

function readLink(anchor: PageElement, said: Said, urls: UrlReader): Link | undefined {
  const href = anchor.attributes.get('href') ?? ''
  if (href === '' || href.startsWith('#')) return undefined
  const text = clean(textOf(anchor).slice(0, longestText))
  const url = text !== '' && said.holds(text) ? urls.absolute(href) : undefined
  return url ? { url, text } : undefined
}

/** Those in an element, or else the one around it. */
function anchorsOf(element: PageElement): PageElement[] {
  const within = anchorsIn(element, mostVisited)
  if (within.length > 0) return within
  const around = anchorAround(element, mostAround)
  return around ? [around] : []
}

/** What blocks of the body say that stand in one element. */
class Said {
  readonly #written: string
  #cleaned: string | undefined

  constructor(blocks: PageBlock[]) {
    this.#written = blocks
      .map(({ text }) => text)
      .join('\n')
      .slice(0, longestSaid)
  }

  /** An element may hold more blocks than those of the body; a link may be around them. */
  holds(text: string): boolean {
    if (this.#written.includes(text)) return true
    this.#cleaned ??= clean(this.#written)
    return this.#cleaned.includes(text) || text.includes(this.#cleaned)
  }
}
