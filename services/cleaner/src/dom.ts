/** The part of the DOM that extraction reads. The names are the standard's, so that another tree can stand in. */
export interface PageNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
  readonly firstChild: PageNode | null
  remove(): void
}

/** An element, as the DOM has it. */
export interface PageElement extends PageNode {
  readonly localName: string
  readonly className: string
  readonly parentElement: PageElement | null
  readonly nextElementSibling: PageElement | null
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  hasAttribute(name: string): boolean
  querySelector(selectors: string): PageElement | null
  querySelectorAll(selectors: string): Iterable<PageElement>
  closest(selectors: string): PageElement | null
  matches(selectors: string): boolean
  appendChild(node: PageNode): PageNode
}

/** A document, as the DOM has it. */
export interface PageDocument {
  readonly documentElement: PageElement
  readonly head: PageElement
  readonly body: PageElement
  createElement(name: string): PageElement
  createTextNode(text: string): PageNode
  querySelector(selectors: string): PageElement | null
  querySelectorAll(selectors: string): Iterable<PageElement>
}

const ELEMENT = 1
const TEXT = 3

/** Whether a node is an element, and no text or comment. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT
}

/** Whether a node is a run of text. */
export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT
}
