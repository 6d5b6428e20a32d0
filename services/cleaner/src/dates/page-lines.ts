import type { PageElement } from '../page-tree.ts'

/** Runs of text and the element of each, the first `count` of what is held: most lines are read and forgotten, at no cost. */
interface Runs {
  texts: string[]
  elements: PageElement[]
  count: number
}

/** Where a line is. */
export interface Spot {
  /** Among the lines that are not empty. */
  index: number
  /** How many lines of running text are before it. */
  texts: number
}

/** A line of a page as a reader sees it, between two breaks. */
export interface PageLine extends Spot {
  /** With one space for each run of white space. */
  text: string
  /** Its elements, each from its offset in the text on. */
  parts: { start: number; element: PageElement }[]
  /** The text of the line before it. */
  above: string
}

/** What is asked for of a page. */
interface Wanted {
  /** A line with such a run of text. */
  text(run: string): boolean
  element(element: PageElement): boolean
}

/** What was asked for: lines, and elements with the place of the line in which they begin. */
export interface PageLines {
  lines: PageLine[]
  elements: (Spot & { element: PageElement })[]
}

type Kind = 'in-line' | 'in-word' | 'unread'

/** How elements stand in lines; all others make a line of their own. */
const kinds = new Map<string, Kind>([
  ...names('in-line', 'a abbr acronym bdi bdo cite code data dfn ins kbd label mark q s samp small span time tt var'),
  ...names('in-word', 'b big em font i strong sub sup u wbr'),
  ...names('unread', 'noscript nav option button video audio picture del'),
])
const longestAbove = 80
const longestText = 400
const shortestText = 200
const maxLines = 1_000

/** Reads what is asked for of a part of a page, in one walk. */
export function readLines(root: PageElement, wanted: Wanted): PageLines {
  const reader = new Reader(wanted)
  reader.read(root)
  reader.breakLine()
  return reader
}

class Reader implements PageLines {
  readonly lines: PageLine[] = []
  readonly elements: PageLines['elements'] = []
  readonly #wanted: Wanted
  #index = 0
  #texts = 0
  #length = 0
  #line = emptyRuns()
  #above = emptyRuns()
  #hasText = false
  #isWanted = false

  constructor(wanted: Wanted) {
    this.#wanted = wanted
  }

  read(element: PageElement): void {
    const kind = kinds.get(element.name)
    if (kind === 'unread') return
    this.#edge(kind, element)
    if (this.#wanted.element(element)) this.elements.push({ element, index: this.#index, texts: this.#texts })
    for (const child of element.children) {
      if (typeof child === 'string') this.#write(child, element)
      else this.read(child)
    }
    this.#edge(kind, element)
  }

  breakLine(): void {
    if (this.#hasText) this.#endLine()
  }

  #endLine(): void {
    if (this.#isWanted && this.lines.length < maxLines) {
      const above = joined(this.#above).text.slice(-longestAbove)
      this.lines.push({ index: this.#index, texts: this.#texts, ...joined(this.#line), above })
    }
    const spare = this.#above
    spare.count = 0
    this.#above = this.#line
    this.#line = spare
    this.#index += 1
    if (this.#length >= shortestText) this.#texts += 1
    this.#length = 0
    this.#hasText = false
    this.#isWanted = false
  }

  #edge(kind: Kind | undefined, element: PageElement): void {
    if (kind === undefined) this.breakLine()
    else if (kind === 'in-line' && this.#hasText) push(this.#line, ' ', element)
  }

  #write(text: string, element: PageElement): void {
    this.#hasText ||= /\S/.test(text)
    if (!this.#hasText) return
    push(this.#line, text, element)
    this.#length += text.length
    this.#isWanted ||= this.#wanted.text(text)
  }
}

function emptyRuns(): Runs {
  return { texts: [], elements: [], count: 0 }
}

function push(runs: Runs, text: string, element: PageElement): void {
  runs.texts[runs.count] = text
  runs.elements[runs.count] = element
  runs.count += 1
}

function names(kind: Kind, list: string): [string, Kind][] {
  return list.split(' ').map((name) => [name, kind])
}

function joined({ texts, elements, count }: Runs): { text: string; parts: PageLine['parts'] } {
  let text = ''
  const parts: PageLine['parts'] = []
  for (const [index, element] of elements.slice(0, count).entries()) {
    if (text.length > longestText) break
    const words = (texts[index] ?? '').slice(0, 2 * longestText).replace(/\s+/g, ' ')
    const added = text === '' || text.endsWith(' ') ? words.trimStart() : words
    if (added === '') continue
    parts.push({ start: text.length, element })
    text += added
  }
  return { text, parts }
}

/** The element whose text stands at an offset of a line. */
export function elementAt({ parts }: PageLine, offset: number): PageElement | undefined {
  return parts.findLast(({ start }) => start <= offset)?.element ?? parts[0]?.element
}
