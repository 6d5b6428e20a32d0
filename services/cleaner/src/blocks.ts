import type { Block } from '@copydesk/contracts'
import { BlockWriter } from './block-writer.ts'
import { isElement, isText, type PageElement, type PageNode } from './dom.ts'
import { oneLine } from './text.ts'

type Reader = (element: PageElement, blocks: BlockWriter) => void

/** Elements that stand on lines of their own; the text on both sides of any other element is one run. */
const standsAlone = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dialog', 'div', 'dl', 'dt'],
  ...['fieldset', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav'],
  ...['ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
])

const readHeading: Reader = (element, blocks) => blocks.within('heading', () => readInside(element, blocks))
const skip: Reader = () => {}

const readers = new Map<string, Reader>([
  ['h1', readHeading],
  ['h2', readHeading],
  ['h3', readHeading],
  ['h4', readHeading],
  ['h5', readHeading],
  ['h6', readHeading],
  ['blockquote', readQuote],
  ['ul', readList],
  ['ol', readList],
  ['table', readTable],
  ['pre', readPreformatted],
  ['br', (_, blocks) => blocks.breakLine()],
  // A caption belongs to its picture, and the others hold no text of the article.
  ['figcaption', skip],
  ['noscript', skip],
  ['button', skip],
])

/** The text of an element as blocks in page order, with nothing put between inline elements. */
export function toBlocks(root: PageElement): Block[] {
  const blocks = new BlockWriter()
  readInside(root, blocks)
  return blocks.end()
}

function readInside(element: PageElement, blocks: BlockWriter): void {
  for (const child of element.childNodes) readNode(child, blocks)
}

function readNode(node: PageNode, blocks: BlockWriter): void {
  if (isText(node)) blocks.write(node.textContent ?? '')
  if (!isElement(node)) return
  const read = readers.get(node.localName) ?? readInside
  const alone = standsAlone.has(node.localName)
  if (alone) blocks.stepAside()
  read(node, blocks)
  if (alone) blocks.stepAside()
}

const embedClasses = ['twitter-tweet', 'twitter-video', 'instagram-media', 'tiktok-embed', 'bluesky-embed', 'fb-post']

function readQuote(element: PageElement, blocks: BlockWriter): void {
  const isEmbed = embedClasses.some((name) => element.className.includes(name))
  blocks.within(isEmbed ? 'embed' : 'quote', () => readInside(element, blocks))
}

/** One block with an item a line, unless the items hold more than text: then the list is only layout. */
function readList(element: PageElement, blocks: BlockWriter): void {
  const isLayout = element.querySelector('h1, h2, h3, h4, h5, h6, blockquote, figure, table') !== null
  const readItems = () => readInside(element, blocks)
  if (isLayout || blocks.kind === 'list') readItems()
  else blocks.within('list', readItems)
}

/** One block with a row a line and tabs between cells, unless it has one row or one column: then the table is only layout. */
function readTable(element: PageElement, blocks: BlockWriter): void {
  const rows = [...element.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('td, th')])
  const isLayout = rows.length < 2 || rows.every((cells) => cells.length < 2) || element.querySelector('table') !== null
  const readRows = () => {
    for (const cells of rows) blocks.writeRow(cells.map(readCell))
  }
  if (isLayout) readInside(element, blocks)
  else blocks.within('table', readRows)
}

function readCell(cell: PageElement): string {
  const texts = toBlocks(cell).map(({ text }) => text)
  return oneLine(texts.join(' '))
}

function readPreformatted(element: PageElement, blocks: BlockWriter): void {
  for (const line of (element.textContent ?? '').split('\n')) {
    blocks.write(line)
    blocks.breakLine()
  }
}
