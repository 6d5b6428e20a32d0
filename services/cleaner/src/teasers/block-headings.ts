import type { JudgedBlock } from '../body/decide.ts'
import type { PageElement } from '../page-tree.ts'
import { phrases, says } from '../saved-text/vocabulary.ts'
import { fold, oneLine } from '../text.ts'
import { isIn } from './cards.ts'
import type { HeadlineLink } from './headline-links.ts'

const related = phrases((words) => words.related)
const more = phrases((words) => words.more)
const comments = phrases((words) => words.comments)
const longest = 60
const longestLabel = 40
const mostWords = 5
const reach = 5
const farthestUp = 8
const farthest = 60
const tooWide = new Set(['body', 'html', 'main'])

/** Whether a line is what stands over teasers: “Most read”, “Read more”. */
export function isPromoting(text: string, isLinked = false): boolean {
  if (text.length > longest) return false
  const folded = fold(text)
  return says(related, folded) || (!isLinked && says(more, folded))
}

interface Heading {
  index: number
  text: string
  element: PageElement
  /** What it may be the heading of. */
  scope: PageElement
  isPromoting: boolean
}

/** Finds what blocks of teasers are headed by. */
export class BlockHeadings {
  readonly #judged: JudgedBlock[]
  readonly #linked: Set<number>
  readonly #around = new Set<PageElement>()
  readonly #known: (Heading | 'none')[] = []

  constructor(judged: JudgedBlock[], links: HeadlineLink[]) {
    this.#judged = judged
    this.#linked = new Set(links.map(({ index }) => index))
    for (const { block, anchor } of links) {
      addAround(this.#around, anchor)
      if (block.element !== anchor) addAround(this.#around, block.element)
    }
  }

  /** The nearest above a card that may be its own; what stands between is no part of the article. */
  above(index: number, card: PageElement): Omit<Heading, 'element' | 'scope'> | undefined {
    for (let at = index - 1; at >= Math.max(index - farthest, 0); at -= 1) {
      if (this.#judged[at]?.kept) return undefined
      const heading = this.#at(at)
      if (!heading || !isIn(card, heading.scope)) continue
      const isKicker = !heading.isPromoting && isIn(heading.element, card)
      if (!isKicker) return heading
    }
    return undefined
  }

  #at(index: number): Heading | undefined {
    const heading = this.#known[index] ?? this.#read(index) ?? 'none'
    this.#known[index] = heading
    return heading === 'none' ? undefined : heading
  }

  #read(index: number): Heading | undefined {
    const { block } = this.#judged[index] as JudgedBlock
    const { text, letters, element, linked } = block
    const isHeading = block.kind === 'heading'
    if (this.#linked.has(index) || text.length > longest || letters < 3) return undefined
    if (block.kind === 'list' && linked > 0) return undefined
    const scope = scopeOf(element, this.#around)
    if (!scope) return undefined
    const promotes = isPromoting(text, linked > 0)
    if (!promotes && !(isHeading && isLabel(text))) return undefined
    return { index, text: oneLine(text.replace(/\s?[:：›»>]{1,3}$/u, '')), element, scope, isPromoting: promotes }
  }
}

function isLabel(text: string): boolean {
  return text.length <= longestLabel && text.split(' ').length <= mostWords && !says(comments, fold(text))
}

function addAround(around: Set<PageElement>, element: PageElement): void {
  let at: PageElement | undefined = element
  for (let step = 0; at && step < farthestUp; step += 1, at = at.parent) around.add(at)
}

/** The nearest element around a heading that holds links to articles. */
function scopeOf(heading: PageElement, linked: Set<PageElement>): PageElement | undefined {
  let at = heading.parent
  for (let step = 0; at && step < reach && !tooWide.has(at.name); step += 1, at = at.parent) {
    if (at.name === 'a') return undefined
    if (linked.has(at)) return at
  }
  return undefined
}
