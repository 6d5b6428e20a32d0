import type { PageElement } from '../page-tree.ts'

const apart = new Set(
  'br|p|div|li|ul|ol|dt|dd|h1|h2|h3|h4|h5|h6|header|footer|section|article|figure|time|td|tr|table|address|button|hr'.split(
    '|',
  ),
)
const maxLength = 2_000
const maxElements = 1_000

/**
 * The text of an element on one line, with a space where a reader sees another line begin and without the marks nobody sees.
 * Elements that are not wanted are left out with all that is in them; of a long text there is no more than its beginning.
 */
export function shownText(element: PageElement, isWanted: (element: PageElement) => boolean = () => true): string {
  const reader = new Reader(isWanted)
  reader.read(element)
  return clean(reader.text)
}

const unclean = /[^\S ]| {2}|^ | $|[\u00ad\u200b\u200e\u200f\u2060\ufeff]/

/** Text on one line, without soft hyphens, joiners and other marks that nobody sees. */
export function clean(text: string): string {
  if (!unclean.test(text)) return text
  return text
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

class Reader {
  text = ''
  readonly #isWanted: (element: PageElement) => boolean
  #elements = 0

  constructor(isWanted: (element: PageElement) => boolean) {
    this.#isWanted = isWanted
  }

  read(element: PageElement): void {
    this.#elements += 1
    for (const child of element.children) {
      if (this.text.length > maxLength || this.#elements > maxElements) return
      if (typeof child === 'string') this.text += child
      else if (this.#isWanted(child)) this.#readChild(child)
    }
  }

  #readChild(child: PageElement): void {
    const space = apart.has(child.name) ? ' ' : ''
    this.text += space
    this.read(child)
    this.text += space
  }
}
