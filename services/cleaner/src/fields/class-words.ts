import { closest, type PageElement } from '../page-tree.ts'

const longest = 300

/** Whether the classes, id or itemprop of an element say what a word of them matches. */
export function isClassed({ attributes }: PageElement, word: RegExp): boolean {
  const classes = attributes.get('class') ?? ''
  const id = attributes.get('id') ?? ''
  const itemprop = attributes.get('itemprop') ?? ''
  if (classes === '' && id === '' && itemprop === '') return false
  return word.test(`${classes} ${id} ${itemprop}`.slice(0, longest))
}

/** The nearest element around an element, or itself, that is classed so and at most that many levels up. */
export function classedAround(element: PageElement, word: RegExp, levels: number): PageElement | undefined {
  let level = 0
  const found = closest(element, (each) => {
    level += 1
    return level > levels || isClassed(each, word)
  })
  return level > levels ? undefined : found
}
