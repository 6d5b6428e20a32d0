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
  /** The text of the line before it, or the beginning of a long one. */
  above: string
}

/** What was found: lines, and the headings, times and elements of the page's own, with the place of the line in which they begin. */
export interface PageLines {
  lines: PageLine[]
  elements: (Spot & { element: PageElement })[]
}

/** How an element stands in lines. */
type Kind = 'own-line' | 'in-line' | 'in-word' | 'unread'

interface Standing {
  kind: Kind
  /** It is among the elements that are found. */
  isNoted: boolean
}

/** By name; names that are not here are like those of the page's own when they have a hyphen, else like `div`. */
const standings = new Map<string, Standing>([
  ...named('in-line', 'a acronym bdi bdo cite code data dfn ins kbd label mark q s samp small span tt var'),
  ...named('in-word', 'b big em font i strong sub sup u wbr'),
  ...named('unread', 'noscript nav option button video audio picture del'),
  ...named('own-line', 'div p li ul img section article br h4 td tr header footer'),
  ...named('in-line', 'abbr time', true),
  ...named('own-line', 'h1 h2 h3', true),
])
const ownElement: Standing = { kind: 'own-line', isNoted: true }
const otherElement: Standing = { kind: 'own-line', isNoted: false }
const longestAbove = 80
const longestText = 400
const shortestText = 200
const maxLines = 1_000

/** Reads the lines of a part of a page with such a run of text, in one walk. */
export function readLines(root: PageElement, isWanted: (run: string) => boolean): PageLines {
  const reader = new Reader(isWanted)
  reader.read(root)
  reader.breakLine()
  return reader
}

class Reader implements PageLines {
  readonly lines: PageLine[] = []
  readonly elements: PageLines['elements'] = []
  readonly #asksFor: (run: string) => boolean
  #index = 0
  #texts = 0
  #length = 0
  #line = emptyRuns()
  #above = emptyRuns()
  #hasText = false
  #isWanted = false

  constructor(asksFor: (run: string) => boolean) {
    this.#asksFor = asksFor
  }

  read(element: PageElement): void {
    const { kind, isNoted } = standingOf(element.name)
    if (kind === 'unread') return
    this.#edge(kind, element)
    if (isNoted) this.elements.push({ element, index: this.#index, texts: this.#texts })
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
      const above = joined(this.#above, longestAbove).text
      this.lines.push({ index: this.#index, texts: this.#texts, ...joined(this.#line, longestText), above })
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

  #edge(kind: Kind, element: PageElement): void {
    if (kind === 'own-line') this.breakLine()
    else if (kind === 'in-line' && this.#hasText) push(this.#line, ' ', element)
  }

  #write(text: string, element: PageElement): void {
    this.#hasText ||= beginsVisibly(text) || /\S/.test(text)
    if (!this.#hasText) return
    push(this.#line, text, element)
    this.#length += text.length
    this.#isWanted ||= this.#asksFor(text)
  }
}

/** Whether a text begins with a letter or sign of ASCII, as most do; quicker than a regular expression. */
function beginsVisibly(text: string): boolean {
  const code = text.charCodeAt(0)
  return code > 0x20 && code < 0x7f
}

function emptyRuns(): Runs {
  return { texts: [], elements: [], count: 0 }
}

function push(runs: Runs, text: string, element: PageElement): void {
  runs.texts[runs.count] = text
  runs.elements[runs.count] = element
  runs.count += 1
}

function standingOf(name: string): Standing {
  return standings.get(name) ?? (name.includes('-') ? ownElement : otherElement)
}

function named(kind: Kind, names: string, isNoted = false): [string, Standing][] {
  return names.split(' ').map((name) => [name, { kind, isNoted }])
}

const unevenSpace = /[^\S ]| {2}/

/** Runs as one line, which ends with the first of them that makes it longer than asked for. */
function joined({ texts, elements, count }: Runs, longest: number): { text: string; parts: PageLine['parts'] } {
  let text = ''
  const parts: PageLine['parts'] = []
  for (let at = 0; at < count && text.length <= longest; at += 1) {
    const run = (texts[at] as string).slice(0, 2 * longestText)
    const words = unevenSpace.test(run) ? run.replace(/\s+/g, ' ') : run
    const added = text === '' || text.endsWith(' ') ? words.trimStart() : words
    if (added === '') continue
    parts.push({ start: text.length, element: elements[at] as PageElement })
    text += added
  }
  return { text, parts }
}

/** The element whose text stands at an offset of a line. */
export function elementAt({ parts }: PageLine, offset: number): PageElement | undefined {
  return parts.findLast(({ start }) => start <= offset)?.element ?? parts[0]?.element
}
