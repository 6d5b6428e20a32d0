import { type Handler, Parser } from 'htmlparser2'
import { DOMParser } from 'linkedom'
import type { PageDocument, PageElement, PageNode } from './dom.ts'

/** What a page may cost: open tags within each other, and elements and texts in all. */
export interface TreeLimits {
  maxDepth: number
  maxNodes: number
}

interface ParsedHtml {
  document: PageDocument
  /** The texts of `application/ld+json` scripts, in page order; like all scripts they are not in the document. */
  jsonLd: string[]
  /** How many other scripts the page has. */
  scripts: number
}

/** Thrown in the middle of a page that goes over a limit, so that what lies beyond it costs nothing. */
export class TooDeep extends Error {
  override name = 'TooDeep'
}

/** Attribute and class bombs are cut to these; no page in use comes near. */
const maxAttributes = 64
const maxAttributeLength = 16_384

/** Nothing in them is text of the page, so they never enter the tree. */
const inert = new Set(['script', 'style', 'template', 'svg', 'iframe', 'object', 'select', 'textarea'])
const metadata = new Set(['title', 'meta', 'link', 'base', 'noscript'])

/**
 * Builds the tree of a page in one pass, without what is inert, and with the `html`, `head` and `body` its author left out.
 * Throws TooDeep.
 */
export function parseHtml(html: string, limits: TreeLimits): ParsedHtml {
  const builder = new TreeBuilder(limits)
  new Parser(builder, { decodeEntities: true }).end(html)
  return builder
}

class TreeBuilder implements ParsedHtml, Partial<Handler> {
  readonly document = emptyDocument()
  readonly jsonLd: string[] = []
  scripts = 0

  readonly #limits: TreeLimits
  readonly #roots: Map<string, PageElement>
  readonly #open: PageElement[] = []
  #text = ''
  #nodes = 0
  #depth = 0
  /** The depth of the inert element we are in. */
  #inertDepth = Infinity
  #inJsonLd = false

  constructor(limits: TreeLimits) {
    this.#limits = limits
    const { documentElement, head, body } = this.document
    this.#roots = new Map([documentElement, head, body].map((element) => [element.localName, element]))
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    this.#depth += 1
    if (this.#depth > this.#limits.maxDepth) throw new TooDeep(`more than ${this.#limits.maxDepth} open tags`)
    if (this.#depth > this.#inertDepth) return
    this.#endText()
    if (inert.has(name)) this.#openInert(name, attributes)
    else this.#openElement(name, attributes)
  }

  ontext(text: string): void {
    if (this.#inertDepth === Infinity || this.#inJsonLd) this.#text += text
  }

  onclosetag(): void {
    this.#depth -= 1
    if (this.#depth >= this.#inertDepth) return
    if (this.#inertDepth === Infinity) this.#closeElement()
    else this.#closeInert()
  }

  onend(): void {
    this.#endText()
  }

  #openElement(name: string, attributes: Record<string, string>): void {
    const element = this.#roots.get(name) ?? this.#append(this.document.createElement(name), this.#parentOf(name))
    for (const [key, value] of Object.entries(attributes).slice(0, maxAttributes))
      element.setAttribute(key, value.slice(0, maxAttributeLength))
    this.#open.push(element)
  }

  #closeElement(): void {
    this.#endText()
    this.#open.pop()
  }

  #openInert(name: string, { type = '' }: Record<string, string>): void {
    this.#inertDepth = this.#depth
    this.#inJsonLd = name === 'script' && type.toLowerCase().includes('ld+json')
    if (name === 'script' && !this.#inJsonLd) this.scripts += 1
  }

  #closeInert(): void {
    if (this.#inJsonLd) this.jsonLd.push(this.#text)
    this.#text = ''
    this.#inJsonLd = false
    this.#inertDepth = Infinity
  }

  #endText(): void {
    if (this.#text === '') return
    const parent = this.#parentOf('#text')
    const shown = this.#open.at(-1) === parent || this.#text.trim() !== ''
    if (shown) this.#append(this.document.createTextNode(this.#text), parent)
    this.#text = ''
  }

  /** What stands outside of `head` and `body` belongs to one of them. */
  #parentOf(name: string): PageElement {
    const { documentElement, head, body } = this.document
    const parent = this.#open.at(-1) ?? documentElement
    if (parent === documentElement) return metadata.has(name) && body.firstChild === null ? head : body
    return parent === head && !metadata.has(name) ? body : parent
  }

  #append<N extends PageNode>(node: N, parent: PageElement): N {
    this.#nodes += 1
    if (this.#nodes > this.#limits.maxNodes) throw new TooDeep(`more than ${this.#limits.maxNodes} nodes`)
    parent.appendChild(node)
    return node
  }
}

function emptyDocument(): PageDocument {
  const html = '<html><head></head><body></body></html>'
  return new DOMParser().parseFromString(html, 'text/html') as unknown as PageDocument
}
