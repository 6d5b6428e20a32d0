import type { PageElement } from '../page-tree.ts'
import { clean } from './shown-text.ts'

/** A run of text within a line, and the element it stands in. */
export interface Piece {
  text: string
  element: PageElement
}

/** What a reader sees as one line, or as one paragraph. */
export interface Line {
  text: string
  /** In which its text begins. */
  element: PageElement
  /** Of a paragraph, none. */
  pieces: Piece[]
}

const blocks = new Set(
  'address|article|aside|blockquote|br|button|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h1|h2|h3|h4|h5|h6|header|hgroup|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|th|time|tr|ul'.split(
    '|',
  ),
)
const skipped = new Set(['nav', 'footer', 'form', 'noscript', 'figure', 'picture', 'video', 'audio', 'title', 'head'])
const longestLine = 200
const maxPieces = 40
const maxPieceLength = 1_000

/** How far is read: lines in all, and paragraphs among them. */
interface Reach {
  lines: number
  prose: number
}

/** The lines behind an element, in page order. */
export function linesAfter(element: PageElement, reach: Reach): Line[] {
  const reader = new Reader(reach, false)
  reader.readBeside(element)
  return reader.lines
}

/** The lines before an element, the nearest first. */
export function linesBefore(element: PageElement, reach: Reach): Line[] {
  const reader = new Reader(reach, true)
  reader.readBeside(element)
  return reader.lines
}

/** The first lines within an element. */
export function linesIn(element: PageElement, reach: Reach): Line[] {
  const reader = new Reader(reach, false)
  reader.readWithin(element)
  return reader.lines
}

/** Whether a line is so long that it is a paragraph. */
export function isProse({ text }: Line): boolean {
  return text.length > longestLine
}

class Reader {
  readonly lines: Line[] = []
  readonly #reach: Reach
  readonly #backwards: boolean
  #pieces: Piece[] = []
  #prose = 0

  constructor(reach: Reach, backwards: boolean) {
    this.#reach = reach
    this.#backwards = backwards
  }

  readBeside(element: PageElement): void {
    for (let at = element; at.parent && !this.#isFull; at = at.parent) {
      const { children } = at.parent
      const index = children.indexOf(at)
      this.#readAll(this.#backwards ? children.slice(0, index) : children.slice(index + 1), at.parent)
      if (blocks.has(at.parent.name)) this.#endLine()
    }
    this.#endLine()
  }

  readWithin(element: PageElement): void {
    this.#readAll(element.children, element)
    this.#endLine()
  }

  get #isFull(): boolean {
    return this.lines.length >= this.#reach.lines || this.#prose >= this.#reach.prose
  }

  #readAll(children: PageElement['children'], parent: PageElement): void {
    for (const child of this.#backwards ? children.toReversed() : children) {
      if (this.#isFull) return
      if (typeof child !== 'string') this.#readElement(child)
      else if (this.#pieces.length < maxPieces)
        this.#pieces.push({ text: child.slice(0, maxPieceLength), element: parent })
    }
  }

  #readElement(element: PageElement): void {
    if (skipped.has(element.name)) return
    const isBlock = blocks.has(element.name)
    if (isBlock) this.#endLine()
    this.#readAll(element.children, element)
    if (isBlock) this.#endLine()
  }

  #endLine(): void {
    if (this.#pieces.length === 0) return
    const pieces = this.#backwards ? this.#pieces.toReversed() : this.#pieces
    this.#pieces = []
    const shown = pieces.filter(({ text }) => /\S/.test(text))
    const [first] = shown
    if (!first || this.#isFull) return
    const text = clean(shown.length === 1 ? first.text : pieces.map((piece) => piece.text).join(''))
    if (text.length > longestLine) this.#prose += 1
    this.lines.push({ text, element: first.element, pieces: text.length > longestLine ? [] : piecesOf(text, shown) })
  }
}

/** The pieces of a line as they are shown; of most lines there is one. */
function piecesOf(line: string, shown: Piece[]): Piece[] {
  return shown.flatMap(({ text, element }) => {
    const piece = shown.length === 1 ? line : clean(text)
    return piece === '' ? [] : [{ text: piece, element }]
  })
}
