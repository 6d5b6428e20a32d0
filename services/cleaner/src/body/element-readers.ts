import { findIn, type PageElement } from '../page-tree.ts'
import type { Apart, PageBlockKind } from './page-block.ts'
import { isDataTable } from './tables.ts'

/** What holds of all text in an element. */
export interface TextContext {
  kind: PageBlockKind
  level: number
  whole: PageElement | undefined
  apart: Apart | undefined
  /** In a row of a table nothing ends a block. */
  inRow: boolean
  isPreformatted: boolean
}

/** What holds outside of every element. */
export const outermost: TextContext = {
  kind: 'paragraph',
  level: 0,
  whole: undefined,
  apart: undefined,
  inRow: false,
  isPreformatted: false,
}

/** What an element's reader asks of the one who reads the page. */
interface TextReader {
  readonly kind: PageBlockKind
  readInside(element: PageElement): void
  /** Reads an element whose text is of this sort. */
  within(change: Partial<TextContext>, element: PageElement): void
  write(text: string): void
  breakLine(): void
  countImage(): void
}

type ElementReader = (reader: TextReader, element: PageElement) => void

const readHeading: ElementReader = (reader, element) =>
  reader.within({ kind: 'heading', level: Number(element.name[1]) }, element)

/** Elements that are read in a way of their own, by their names. */
export const elementReaders = new Map<string, ElementReader>([
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

const embedClasses = ['twitter-tweet', 'twitter-video', 'instagram-media', 'tiktok-embed', 'bluesky-embed', 'fb-post']

function isPost(element: PageElement): boolean {
  const classes = element.attributes.get('class')
  return classes !== undefined && embedClasses.some((name) => classes.includes(name))
}

/** Lists of more than text are only layout. */
const layoutParts = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'figure', 'table'])

function readList(reader: TextReader, element: PageElement): void {
  if (reader.kind === 'list') reader.readInside(element)
  else if (findIn(element, ({ name }) => layoutParts.has(name))) reader.readInside(element)
  else reader.within({ kind: 'list', whole: element }, element)
}

function readTable(reader: TextReader, element: PageElement): void {
  if (isDataTable(element)) reader.within({ kind: 'table', whole: element }, element)
  else reader.readInside(element)
}

function readRow(reader: TextReader, element: PageElement): void {
  if (reader.kind === 'table') reader.within({ inRow: true }, element)
  else reader.readInside(element)
}

/** The text of a cell is on one line, and a tab stands between two cells. */
function readCell(reader: TextReader, element: PageElement): void {
  reader.readInside(element)
  if (reader.kind === 'table') reader.write('\t')
}

function readPreformatted(reader: TextReader, element: PageElement): void {
  reader.within({ isPreformatted: true }, element)
}
