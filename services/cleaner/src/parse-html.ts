import { decodeHTML, decodeHTMLAttribute } from 'entities'
import { type AttributeName, Attributes } from './attributes.ts'
import { asWritten, type Decode } from './decode-text.ts'
import { type PageElement, type PageNode, type PageTree, wordsOf } from './page-tree.ts'
import { keepsPlaceFor, settleStreamed } from './streamed.ts'
import { readTags, type TagHandler } from './tag-reader.ts'

/** What a page may cost: open tags within each other, and elements and texts in all. */
export interface TreeLimits {
  maxDepth: number
  maxNodes: number
}

interface ParsedHtml {
  tree: PageTree
  /** The texts of `application/ld+json` scripts, in page order; like all scripts they are not in the tree. */
  jsonLd: string[]
  /** How many other scripts the page has. */
  scripts: number
}

/** Thrown in the middle of a page that goes over a limit, so that what lies beyond it costs nothing. */
export class TooDeep extends Error {
  override name = 'TooDeep'
}

/** Attribute bombs are cut to this; no page in use comes near. */
const maxAttributeLength = 16_384

/** Nothing in them is text of the page, so they never enter the tree. */
const inert = new Set(['script', 'style', 'template', 'svg', 'iframe', 'object', 'select', 'textarea'])
/** Of these the tree knows by name where they stand, and no element has them as a child. */
const framed = new Set(['iframe', 'object'])
const noElements: PageElement[] = []
/** Of the many elements without any. */
const noAttributes = new Attributes()
const metadata = new Set(['title', 'meta', 'link', 'base', 'noscript'])

/**
 * Builds the tree of a page in one pass, without what is inert, and with the `html`, `head` and `body` its author left out.
 * `decode` is for what of it is kept. Throws TooDeep.
 */
export function parseHtml(html: string, limits: TreeLimits, decode: Decode = asWritten): ParsedHtml {
  const builder = new TreeBuilder(limits, decode)
  readTags(html, builder)
  return builder
}

class TreeBuilder implements ParsedHtml, TagHandler {
  readonly tree = new Tree()
  readonly jsonLd: string[] = []
  scripts = 0

  readonly #limits: TreeLimits
  readonly #decode: Decode
  readonly #open: PageElement[] = []
  /** The tag whose attributes are coming; none where all is inert. */
  #opening = ''
  #attributes = noAttributes
  #text = ''
  #nodes = 0
  #depth = 0
  /** The depth of the inert element we are in. */
  #inertDepth = Infinity
  #inJsonLd = false
  /** Templates in whose place something comes that is sent late, by its number. */
  readonly #places = new Map<string, PageElement>()

  constructor(limits: TreeLimits, decode: Decode) {
    this.#limits = limits
    this.#decode = decode
  }

  onOpen(name: string): void {
    this.#depth += 1
    if (this.#depth > this.#limits.maxDepth) throw new TooDeep(`more than ${this.#limits.maxDepth} open tags`)
    if (this.#depth > this.#inertDepth) return
    this.#endText()
    this.#opening = name
    this.#attributes = noAttributes
  }

  onAttribute(name: AttributeName, value: string): void {
    if (this.#opening === '' || this.#attributes.get(name) !== undefined) return
    if (this.#attributes === noAttributes) this.#attributes = new Attributes()
    this.#attributes.add(name, attributeOf(value, this.#decode))
  }

  onOpened(): void {
    const name = this.#opening
    if (name === '') return
    this.#opening = ''
    if (inert.has(name)) this.#openInert(name, this.#attributes)
    else this.#openElement(name, this.#attributes)
  }

  onText(text: string): void {
    if (this.#inertDepth === Infinity || this.#inJsonLd) this.#text += text
  }

  onClose(): void {
    this.#depth -= 1
    if (this.#depth >= this.#inertDepth) return
    if (this.#inertDepth === Infinity) this.#closeElement()
    else this.#closeInert()
  }

  onEnd(): void {
    this.#endText()
    settleStreamed(this.tree, this.#places, this.#limits.maxDepth)
  }

  #openElement(name: string, attributes: Attributes): void {
    const root = this.tree.root(name)
    root?.attributes.addAll(attributes)
    this.#open.push(root ?? this.#appendElement(name, attributes))
  }

  #appendElement(name: string, attributes: Attributes): PageElement {
    const parent = this.#parentOf(name)
    const element = { name, attributes, parent, children: [] }
    this.#append(element, parent)
    this.tree.add(element)
    return element
  }

  #closeElement(): void {
    this.#endText()
    this.#open.pop()
  }

  #openInert(name: string, attributes: Attributes): void {
    const type = attributes.get('type') ?? ''
    this.#inertDepth = this.#depth
    if (framed.has(name)) this.#addFramed(name, attributes)
    if (name === 'template') this.#keepPlace(attributes)
    this.#inJsonLd = name === 'script' && type.toLowerCase().includes('ld+json')
    if (name === 'script' && !this.#inJsonLd) this.scripts += 1
  }

  #addFramed(name: string, attributes: Attributes): void {
    this.#countNode()
    this.tree.add({ name, attributes, parent: this.#parentOf(name), children: [] })
  }

  #keepPlace(attributes: Attributes): void {
    const part = keepsPlaceFor(attributes)
    if (part === undefined) return
    const parent = this.#parentOf('template')
    const place = { name: 'template', attributes: noAttributes, parent, children: [] }
    this.#append(place, parent)
    this.#places.set(part, place)
  }

  #closeInert(): void {
    if (this.#inJsonLd) this.jsonLd.push(this.#decode(this.#text))
    this.#text = ''
    this.#inJsonLd = false
    this.#inertDepth = Infinity
  }

  #endText(): void {
    if (this.#text === '') return
    const decoded = this.#decode(this.#text)
    const text = decoded.includes('&') ? decodeHTML(decoded) : decoded
    this.#text = ''
    const parent = this.#parentOf('#text')
    const shown = this.#open.at(-1) === parent || text.trim() !== ''
    if (shown) this.#append(text, parent)
  }

  /** What stands outside of `head` and `body` belongs to one of them. */
  #parentOf(name: string): PageElement {
    const { html, head, body } = this.tree
    const parent = this.#open.at(-1) ?? html
    if (parent === html) return metadata.has(name) && body.children.length === 0 ? head : body
    return parent === head && !metadata.has(name) ? body : parent
  }

  #append(node: PageNode, parent: PageElement): void {
    this.#countNode()
    parent.children.push(node)
  }

  #countNode(): void {
    this.#nodes += 1
    if (this.#nodes > this.#limits.maxNodes) throw new TooDeep(`more than ${this.#limits.maxNodes} nodes`)
  }
}

class Tree implements PageTree {
  readonly html = emptyElement('html')
  readonly head = emptyElement('head', this.html)
  readonly body = emptyElement('body', this.html)
  readonly #byName = new Map<string, PageElement[]>()
  readonly #byItemprop = new Map<string, PageElement[]>()

  constructor() {
    this.html.children.push(this.head, this.body)
  }

  root(name: string): PageElement | undefined {
    if (name === 'html') return this.html
    if (name === 'head') return this.head
    return name === 'body' ? this.body : undefined
  }

  add(element: PageElement): void {
    listed(this.#byName, element.name).push(element)
    if (element.attributes.get('itemprop') === undefined) return
    for (const itemprop of wordsOf(element, 'itemprop')) listed(this.#byItemprop, itemprop).push(element)
  }

  named(...names: string[]): readonly PageElement[] {
    const [first = noElements, ...others] = names.map((name) => this.#byName.get(name) ?? noElements)
    return others.length === 0 ? first : first.concat(...others)
  }

  withItemprop(itemprop: string): PageElement[] {
    return this.#byItemprop.get(itemprop.toLowerCase()) ?? []
  }
}

function emptyElement(name: string, parent?: PageElement): PageElement {
  return { name, attributes: new Attributes(), parent, children: [] }
}

function listed(lists: Map<string, PageElement[]>, key: string): PageElement[] {
  const known = lists.get(key)
  if (known) return known
  const list: PageElement[] = []
  lists.set(key, list)
  return list
}

/** Without entities, and cut when it is a bomb. */
function attributeOf(value: string, decode: Decode): string {
  const read = decode(value.length > maxAttributeLength ? value.slice(0, maxAttributeLength) : value)
  return read.includes('&') ? decodeHTMLAttribute(read) : read
}
