import type { AttributeName, Attributes } from './attributes.ts'

/** An element of a page; its children are elements and runs of text, in page order. */
export interface PageElement {
  /** In lower case. */
  readonly name: string
  readonly attributes: Attributes
  readonly parent: PageElement | undefined
  readonly children: PageNode[]
}
export type PageNode = PageElement | string

/** The tree of a page. */
export interface PageTree {
  readonly html: PageElement
  readonly head: PageElement
  readonly body: PageElement
  /** The elements of these names, name by name, each in page order; frames too, which are children of nothing. */
  named(...names: string[]): readonly PageElement[]
  /** The elements whose `itemprop` holds this word, in page order. */
  withItemprop(itemprop: string): PageElement[]
}

/** All text in an element, as it is written. */
export function textOf(element: PageElement): string {
  let text = ''
  for (const child of element.children) text += typeof child === 'string' ? child : textOf(child)
  return text
}

/** The elements within an element, in page order, at most as deep as the page is allowed to be. */
export function* elementsIn(element: PageElement): Generator<PageElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    yield child
    yield* elementsIn(child)
  }
}

/** The first element within an element that is as asked. */
export function findIn(element: PageElement, isAsked: (element: PageElement) => boolean): PageElement | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const found = isAsked(child) ? child : findIn(child, isAsked)
    if (found) return found
  }
  return undefined
}

/** The nearest element around an element, or itself, that is as asked. */
export function closest(element: PageElement, isAsked: (element: PageElement) => boolean): PageElement | undefined {
  for (let at: PageElement | undefined = element; at; at = at.parent) if (isAsked(at)) return at
  return undefined
}

/** Whether an element is in one of these names. */
export function isWithin(element: PageElement, ...names: string[]): boolean {
  return element.parent !== undefined && closest(element.parent, ({ name }) => names.includes(name)) !== undefined
}

/** The words of an attribute, as of `class` or `rel`, in lower case. */
export function wordsOf(element: PageElement, attribute: AttributeName): string[] {
  return (element.attributes.get(attribute) ?? '').toLowerCase().split(/\s+/).filter(Boolean)
}
