import { findIn, type PageElement, type PageNode } from '../page-tree.ts'
import { oneLine } from '../text.ts'
import { setsApart } from './apart.ts'
import type { Apart, PageBlock, PageBlockKind } from './page-block.ts'
import { isDataTable } from './tables.ts'

/** Elements that stand on lines of their own; the text on both sides of any other element is one run. */
const standsAlone = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt'],
  ...['fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li'],
  ...[
    'main',
    'nav',
    'ol',
    'p',
    'pre',
    'section',
    'summary',
    'table',
    'tbody',
    'td',
    'tfoot',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  ...['caption', 'legend', 'option', 'video', 'audio', 'hgroup', 'search'],
])

/** Elements without text of the article. */
const skipped = new Set(['noscript', 'button', 'datalist', 'math'])

type Reader = (reader: BlockReader, element: PageElement) => void

const readHeading: Reader = (reader, element) =>
  reader.within({ kind: 'heading', level: Number(element.name[1]) }, element)

const readers = new Map<string, Reader>([
  ['h1', readHeading],
  ['h2', readHeading],
  ['h3', readHeading],
  ['h4', readHeading],
  ['h5', readHeading],
  ['h6', readHeading],
  ['blockquote', (reader, element) => reader.within({ kind: isPost(element) ? 'embed' : 'quote' }, element)],
  ['figcaption', (reader, element) => reader.within({ kind: 'caption' }, element)],
  ['ul', readList],
  ['ol', readList],
  ['table', readTable],
  ['tr', readRow],
  ['td', readCell],
  ['th', readCell],
  ['pre', readPreformatted],
  ['br', (reader) => reader.breakLine()],
  ['img', (reader) => reader.countImage()],
])

/** What holds of all text in an element. */
interface Context {
  kind: PageBlockKind
  level: number
  whole: PageElement | undefined
  apart: Apart | undefined
  /** In a row of a table nothing ends a block. */
  inRow: boolean
  isPreformatted: boolean
}

const outermost: Context = {
  kind: 'paragraph',
  level: 0,
  whole: undefined,
  apart: undefined,
  inRow: false,
  isPreformatted: false,
}

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
  within(change: Partial<Context>, element: PageElement): void {
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
    const { kind, level, whole, apart } = this.#context
    const lines = this.#lines.map(kind === 'table' ? tidyRow : oneLine)
    const groups = lines.length === 1 ? lines : grouped(lines)
    const total = groups.reduce((length, text) => length + text.length, 0)
    for (const text of groups) {
      if (text === '') continue
      const share = text.length / total
      this.blocks.push({
        kind,
        element: this.#element,
        text,
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
    this.#lines = ['']
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
    const read = readers.get(element.name)
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
    const read = readers.get(name)
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

const embedClasses = ['twitter-tweet', 'twitter-video', 'instagram-media', 'tiktok-embed', 'bluesky-embed', 'fb-post']

function isPost(element: PageElement): boolean {
  const classes = element.attributes.class
  return classes !== undefined && embedClasses.some((name) => classes.includes(name))
}

/** Lists of more than text are only layout. */
const layoutParts = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'figure', 'table'])

function readList(reader: BlockReader, element: PageElement): void {
  if (reader.kind === 'list') reader.readInside(element)
  else if (findIn(element, ({ name }) => layoutParts.has(name))) reader.readInside(element)
  else reader.within({ kind: 'list', whole: element }, element)
}

function readTable(reader: BlockReader, element: PageElement): void {
  if (isDataTable(element)) reader.within({ kind: 'table', whole: element }, element)
  else reader.readInside(element)
}

function readRow(reader: BlockReader, element: PageElement): void {
  if (reader.kind === 'table') reader.within({ inRow: true }, element)
  else reader.readInside(element)
}

/** The text of a cell is on one line, and a tab stands between two cells. */
function readCell(reader: BlockReader, element: PageElement): void {
  reader.readInside(element)
  if (reader.kind === 'table') reader.write('\t')
}

function readPreformatted(reader: BlockReader, element: PageElement): void {
  reader.within({ isPreformatted: true }, element)
}
