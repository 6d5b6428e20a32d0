import type { JudgedBlock } from '../body/decide.ts'
import { lettersOf } from '../body/letters.ts'
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
  readonly #headings: Heading[]

  constructor(judged: JudgedBlock[], links: HeadlineLink[]) {
    const linked = new Set(links.map(({ index }) => index))
    const linkBlocks = new Set(
      links.flatMap(({ block, anchor }) => [...ancestorsOf(block.element), ...ancestorsOf(anchor)]),
    )
    this.#headings = judged.flatMap(({ block, kept }, index) => {
      if (kept || linked.has(index) || block.text.length > longest || lettersOf(block.text) < 3) return []
      const promotes = isPromoting(block.text, block.linked > 0)
      if (!promotes && !(block.kind === 'heading' && isLabel(block.text))) return []
      const scope = scopeOf(block.element, linkBlocks)
      return scope
        ? [
            {
              index,
              text: oneLine(block.text.replace(/\s?[:：›»>]+$/u, '')),
              element: block.element,
              scope,
              isPromoting: promotes,
            },
          ]
        : []
    })
  }

  /** The nearest above a card that may be its own. */
  above(index: number, card: PageElement): { text: string; isPromoting: boolean } | undefined {
    for (let at = this.#headings.length - 1; at >= 0; at -= 1) {
      const heading = this.#headings[at] as Heading
      if (heading.index >= index) continue
      if (index - heading.index > farthest) return undefined
      const isKicker = !heading.isPromoting && isIn(heading.element, card)
      if (!isKicker && isIn(card, heading.scope)) return heading
    }
    return undefined
  }
}

function isLabel(text: string): boolean {
  return text.length <= longestLabel && text.split(' ').length <= mostWords && !says(comments, fold(text))
}

function ancestorsOf(element: PageElement): PageElement[] {
  const found: PageElement[] = []
  for (let at: PageElement | undefined = element; at && found.length < farthestUp; at = at.parent) found.push(at)
  return found
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
