import { eachGroupOf, groupNames } from '../body/class-words.ts'
import type { JudgedBlock } from '../body/decide.ts'
import type { PageElement } from '../page-tree.ts'

/** Where on a page its article stands, by the blocks that are of the body. */
export interface ArticleArea {
  /** Whether an element stands between or right beside the blocks of the body, and in no box about anything else. */
  holds(element: PageElement): boolean
}

/** Of the text of the body, this much is in the element that the body stands in. */
const mostText = 0.8
const farthestAbove = 3
const farthestOut = 12
const otherElements = new Set(['nav', 'footer', 'form', 'dialog'])
const otherGroups = new Set(
  [
    'related',
    'popular',
    'author',
    'comment',
    'ad',
    'newsletter',
    'menu',
    'footer',
    'tag',
    'cookie',
    'popup',
    'wall',
  ].map((name) => groupNames.indexOf(name)),
)
const outermost = new Set(['body', 'html'])

/** Finds where the article stands; without a body, nowhere. */
export function articleArea(judged: JudgedBlock[]): ArticleArea {
  const letters = lettersAround(judged)
  const root = rootOf(judged, letters)
  const most = (root && letters.get(root)) ?? 0
  const heads = new Set(root ? headsOf(root) : [])
  const isPart = (element: PageElement) => element === root || (letters.get(element) ?? most) < most
  return {
    holds(element) {
      const way = wayOut(element, (each) => isPart(each) || heads.has(each))
      const last = way.at(-1)
      if (!last) return false
      return !way.some((each) => !(each === last && isPart(each)) && isOther(each))
    },
  }
}

/** The elements from one up to the nearest that is as asked; none where that is far, or nowhere. */
function wayOut(element: PageElement, isAsked: (element: PageElement) => boolean): PageElement[] {
  const way: PageElement[] = []
  let at: PageElement | undefined = element
  for (let step = 0; at && step <= farthestOut; step += 1, at = at.parent) {
    way.push(at)
    if (isAsked(at)) return way
  }
  return []
}

/** How much of the body stands in each element that any of it stands in. */
function lettersAround(judged: JudgedBlock[]): Map<PageElement, number> {
  const letters = new Map<PageElement, number>()
  const add = (element: PageElement, length: number) => letters.set(element, (letters.get(element) ?? 0) + length)
  const parents = new Map<PageElement, number>()
  for (const { kept, block } of judged) {
    if (!kept) continue
    add(block.element, block.text.length)
    const { parent } = block.element
    if (parent) parents.set(parent, (parents.get(parent) ?? 0) + block.text.length)
  }
  for (const [parent, length] of parents)
    for (let at: PageElement | undefined = parent; at; at = at.parent) add(at, length)
  return letters
}

function rootOf(judged: JudgedBlock[], letters: Map<PageElement, number>): PageElement | undefined {
  const kept = judged.filter((each) => each.kept)
  const total = kept.reduce((sum, { block }) => sum + block.text.length, 0)
  const longest = kept.reduce<JudgedBlock | undefined>(
    (best, each) => (best && best.block.text.length >= each.block.text.length ? best : each),
    undefined,
  )
  let root = longest?.block.element
  while (root?.parent && (letters.get(root) ?? 0) < total * mostText) root = root.parent
  return root
}

/** What stands before the element of the body, as the picture at the head of an article does. */
function headsOf(root: PageElement): PageElement[] {
  const heads: PageElement[] = []
  let branch = root
  for (let step = 0; branch.parent && step < farthestAbove && !outermost.has(branch.parent.name); step += 1) {
    const { children } = branch.parent
    heads.push(...children.slice(0, children.indexOf(branch)).filter((child) => typeof child !== 'string'))
    branch = branch.parent
  }
  return heads
}

function isOther(element: PageElement): boolean {
  if (otherElements.has(element.name)) return true
  let isOther = false
  eachGroupOf(element, (group) => {
    isOther ||= otherGroups.has(group)
  })
  return isOther
}
