import type { PageElement, PageNode } from '../page-tree.ts'
import { oneLine } from '../text.ts'
import { setsApart } from './apart.ts'
import { elementReaders, outermost, type TextContext } from './element-readers.ts'
import { lettersOf } from './letters.ts'
import type { PageBlock, PageBlockKind } from './page-block.ts'

/** Elements that stand on lines of their own; the text on both sides of any other element is one run. */
const standsAlone = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt'],
  ...['fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li'],
  ...['main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
  ...['ul', 'caption', 'legend', 'option', 'video', 'audio', 'hgroup', 'search'],
])

/** Elements without text of the article. */
const skipped = new Set(['noscript', 'button', 'datalist', 'math'])

/** The text of an element as blocks, in page order, with nothing put between inline elements. */
export function readBlocks(root: PageElement): PageBlock[] {
  const reader = new BlockReader(root)
  reader.readInside(root)
  reader.endBlock()
  return reader.blocks
}

class BlockReader {
  readonly blocks: PageBlock[] = []
  #context = outermost
  #element: PageElement
  #lines = ['']
  #linked = 0
  #bold = 0
  #italic = 0
  #links = 0
  #images = 0
  #linkDepth = 0
  #boldDepth = 0
  #italicDepth = 0

  constructor(root: PageElement) {
    this.#element = root
  }

  get kind(): PageBlockKind {
    return this.#context.kind
  }

  readInside(element: PageElement): void {
    for (const child of element.children) this.#readNode(child)
  }

  /** Reads an element whose text is of this sort. */
  within(change: Partial<TextContext>, element: PageElement): void {
    const outer = this.#context
    if (!outer.inRow) this.endBlock()
    this.#context = { ...outer, ...change }
    this.readInside(element)
    if (!outer.inRow) this.endBlock()
    this.#context = outer
  }

  breakLine(): void {
    if (this.#context.inRow) this.write(' ')
    else this.#lines.push('')
  }

  countImage(): void {
    this.#images += 1
  }

  write(text: string): void {
    const last = this.#lines.length - 1
    this.#lines[last] += text
    if (this.#linkDepth + this.#boldDepth + this.#italicDepth === 0) return
    const { length } = text.trim()
    if (this.#linkDepth > 0) this.#linked += length
    if (this.#boldDepth > 0) this.#bold += length
    if (this.#italicDepth > 0) this.#italic += length
  }

  endBlock(): void {
    const [only = ''] = this.#lines
    if (this.#lines.length > 1) this.#addBlocks(grouped(this.#lines.map(this.#tidy)))
    else if (!isBlank(only)) this.#addBlocks([this.#tidy(only)])
    this.#reset()
  }

  get #tidy(): (line: string) => string {
    return this.#context.kind === 'table' ? tidyRow : oneLine
  }

  #addBlocks(texts: string[]): void {
    const { kind, level, whole, apart } = this.#context
    const total = texts.reduce((length, text) => length + text.length, 0)
    for (const text of texts) {
      if (isBlank(text)) continue
      const share = text.length / total
      this.blocks.push({
        kind,
        element: this.#element,
        text,
        letters: lettersOf(text),
        level,
        whole,
        linked: Math.min(text.length, this.#linked * share),
        bold: this.#bold * share,
        italic: this.#italic * share,
        links: this.#links,
        apart,
        images: this.#images,
      })
    }
    if (total > 0) this.#images = 0
  }

  #reset(): void {
    if (this.#lines.length > 1 || this.#lines[0] !== '') this.#lines = ['']
    this.#linked = this.#bold = this.#italic = this.#links = 0
  }

  #readNode(node: PageNode): void {
    if (typeof node === 'string') {
      if (this.#context.isPreformatted) this.#writeLines(node)
      else this.write(node)
      return
    }
    const { name } = node
    if (skipped.has(name)) return
    if (standsAlone.has(name)) this.#readAlone(node)
    else this.#readInline(node)
  }

  #readAlone(element: PageElement): void {
    const outer = this.#element
    const outerContext = this.#context
    this.#stepAside()
    this.#element = element
    const apart = setsApart(element, outerContext.apart)
    if (apart) this.#context = { ...outerContext, apart }
    const read = elementReaders.get(element.name)
    if (read) read(this, element)
    else this.readInside(element)
    this.#stepAside()
    this.#context = outerContext
    this.#element = outer
  }

  #readInline(element: PageElement): void {
    const { name } = element
    const isLink = name === 'a'
    const isBold = name === 'b' || name === 'strong'
    const isItalic = name === 'i' || name === 'em' || name === 'cite'
    const outerContext = this.#context
    const apart = setsApart(element, outerContext.apart)
    if (apart) {
      this.#stepAside()
      this.#context = { ...outerContext, apart }
    }
    if (isLink) this.#links += 1
    this.#linkDepth += Number(isLink)
    this.#boldDepth += Number(isBold)
    this.#italicDepth += Number(isItalic)
    const read = elementReaders.get(name)
    if (read) read(this, element)
    else this.readInside(element)
    this.#linkDepth -= Number(isLink)
    this.#boldDepth -= Number(isBold)
    this.#italicDepth -= Number(isItalic)
    if (this.#context !== outerContext) {
      this.#stepAside()
      this.#context = outerContext
    }
  }

  #stepAside(): void {
    if (!this.#context.inRow) this.endBlock()
    else this.write(' ')
  }

  #writeLines(text: string): void {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.breakLine()
      this.write(line)
    }
  }
}

const longestInvisible = 8

/** Editors leave characters without any width in empty paragraphs. */
function isBlank(text: string): boolean {
  if (text.length > longestInvisible) return text.trim() === ''
  return text === '' || !/[^\s\u200b-\u200f\u2060]/.test(text)
}

function tidyRow(row: string): string {
  return row.split('\t').map(oneLine).join('\t').trim()
}

/** The runs of lines between empty ones. */
function grouped(lines: string[]): string[] {
  const found: string[][] = [[]]
  for (const line of lines) {
    if (line === '') found.push([])
    else found.at(-1)?.push(line)
  }
  return found.map((group) => group.join('\n'))
}
