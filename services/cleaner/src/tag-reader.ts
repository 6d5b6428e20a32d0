import { type AttributeName, keptAttribute } from './attributes.ts'
import { remember } from './remember.ts'
import { SearchingTokenizer } from './searching-tokenizer.ts'

/** Told what a page consists of, in its order; every element that is opened is closed. */
export interface TagHandler {
  /** `name` is in lower case, and the same string in memory each time. */
  onOpen(name: string): void
  /** An attribute of the tag that opens, as it is written; attributes that nobody reads are left out. */
  onAttribute(name: AttributeName, value: string): void
  /** The tag that opens has no more attributes. */
  onOpened(): void
  onText(text: string): void
  onClose(): void
  onEnd(): void
}

/** What a tag of some name does beside opening an element. */
interface Sort {
  name: string
  /** Elements that end where it begins, if they are the innermost. */
  ends: ReadonlySet<string> | undefined
  /** It holds nothing and needs no closing tag. */
  isVoid: boolean
  /** Whether tags within it may close themselves, as in SVG; undefined for what changes nothing. */
  isForeign: boolean | undefined
}

const words = (text: string) => new Set(text.split(' '))

const voids = words(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
)
const foreign = words('math svg')
const integrating = words('mi mo mn ms mtext annotation-xml foreignobject desc title')

/** By what begins, what ends: of the end tags that may be left out (HTML standard, 13.1.2.4), those that pages do leave out. */
const endings: [begins: string, ends: string][] = [
  ['tr', 'tr th td'],
  ['th', 'th'],
  ['td', 'thead th td'],
  ['body', 'head link script'],
  ['li', 'li'],
  ['select input output button datalist textarea', 'input option optgroup select button datalist textarea'],
  ['option', 'option'],
  ['optgroup', 'optgroup option'],
  ['dd dt', 'dd dt'],
  ['rt rp', 'rt rp'],
  ['tbody tfoot', 'thead tbody'],
  ['p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form', 'p'],
  ['header hr main nav ol pre section table ul', 'p'],
]
const endedBy = new Map(endings.flatMap(([begins, ends]) => [...words(begins)].map((name) => [name, words(ends)])))

/** The engine compares a name that is the key of an object by its place in memory. */
function keyOf(name: string): string {
  return Object.keys({ [name]: true })[0] as string
}

const noTag: Sort = { name: '', ends: undefined, isVoid: false, isForeign: undefined }

/** No element in use has a longer name. */
const longestName = 64

function sortOf(written: string): Sort {
  return sortOfName(written.length > longestName ? written.slice(0, longestName) : written)
}

const sortOfName = remember((written): Sort => {
  const name = keyOf(written.toLowerCase())
  const isForeign = foreign.has(name) || (integrating.has(name) ? false : undefined)
  return { name, ends: endedBy.get(name), isVoid: voids.has(name), isForeign }
})

/**
 * Reads the tags and texts of a page, as they are written, and closes what its author left open. The library has a parser that tells
 * the same; this one looks each name up once and cuts out nothing that nobody reads, which takes a fifth less time.
 * Only `<svg/>` is read otherwise: here nothing of it stays open.
 */
export function readTags(html: string, handler: TagHandler): void {
  // Without entities to look for, the tokenizer goes from bracket to bracket, in half the time.
  const tokenizer = new SearchingTokenizer({ decodeEntities: false }, new TagReader(html, handler))
  tokenizer.write(html)
  tokenizer.end()
}

type Callbacks = ConstructorParameters<typeof SearchingTokenizer>[1]

class TagReader implements Callbacks {
  readonly #html: string
  readonly #handler: TagHandler
  /** The elements that are open, the innermost last, and of those within which tags may close themselves, whether they may. */
  readonly #open: Sort[] = []
  readonly #foreign: boolean[] = []
  #tag = noTag
  #attribute: AttributeName | undefined
  #value = ''

  constructor(html: string, handler: TagHandler) {
    this.#html = html
    this.#handler = handler
  }

  ontext(start: number, end: number): void {
    this.#handler.onText(this.#html.slice(start, end))
  }

  onopentagname(start: number, end: number): void {
    this.#begin(sortOf(this.#html.slice(start, end)))
  }

  onattribname(start: number, end: number): void {
    this.#attribute = keptAttribute(this.#html.slice(start, end).toLowerCase())
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute !== undefined) this.#value = this.#html.slice(start, end)
  }

  onattribend(): void {
    if (this.#attribute !== undefined) this.#handler.onAttribute(this.#attribute, this.#value)
  }

  onopentagend(): void {
    const { isVoid } = this.#tag
    this.#endTag()
    if (isVoid) this.#handler.onClose()
  }

  onselfclosingtag(): void {
    const { isVoid } = this.#tag
    this.#endTag()
    if (isVoid) this.#handler.onClose()
    else if (this.#foreign.at(-1)) this.#endInnermost()
  }

  onclosetag(start: number, end: number): void {
    const sort = sortOf(this.#html.slice(start, end))
    const at = this.#innermost(sort.name)
    if (at >= 0) while (this.#open.length > at) this.#endInnermost()
    else if (sort.name === 'p' || sort.name === 'br') this.#openAndClose(sort)
  }

  onend(): void {
    // A tag that the end of the page cuts off.
    if (this.#tag !== noTag) this.onopentagend()
    while (this.#open.length > 0) this.#endInnermost()
    this.#handler.onEnd()
  }

  /** Where the innermost open element of a name is among those that are open; -1 when none is. */
  #innermost(name: string): number {
    let at = this.#open.length - 1
    while (at >= 0 && (this.#open[at] as Sort).name !== name) at -= 1
    return at
  }

  #begin(sort: Sort): void {
    const { name, ends, isVoid, isForeign } = sort
    if (ends) while (ends.has(this.#open.at(-1)?.name ?? '')) this.#endInnermost()
    if (!isVoid) this.#open.push(sort)
    if (isForeign !== undefined) this.#foreign.push(isForeign)
    this.#tag = sort
    this.#handler.onOpen(name)
  }

  /** Of `</p>` and `</br>` alone browsers make elements. */
  #openAndClose(sort: Sort): void {
    this.#begin(sort)
    this.onopentagend()
    if (!sort.isVoid) this.#endInnermost()
  }

  #endTag(): void {
    this.#tag = noTag
    this.#handler.onOpened()
  }

  #endInnermost(): void {
    if (this.#open.pop()?.isForeign !== undefined) this.#foreign.pop()
    this.#handler.onClose()
  }

  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onattribentity(): void {}
  ontextentity(): void {}
}
