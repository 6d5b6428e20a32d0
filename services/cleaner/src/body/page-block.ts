import type { PageElement } from '../page-tree.ts'

/** What a block of a page is by its markup. */
export type PageBlockKind = 'paragraph' | 'heading' | 'quote' | 'list' | 'table' | 'embed' | 'caption'

/** Whether something hides an element for good, or only until a script may show it. */
export type Hiding = 'for good' | 'by now'

/** A run of text that stands on lines of its own. */
export interface PageBlock {
  kind: PageBlockKind
  /** The nearest element around all of it that stands alone. */
  element: PageElement
  /** As a reader sees it: white space normalised, never empty; `\n` where a line is broken, `\t` between cells. */
  text: string
  /** Of a heading, 1 to 6; else 0. */
  level: number
  /** The outermost list or table it is a line of. */
  whole: PageElement | undefined
  /** Characters of the text within links, and within bold or italic type. */
  linked: number
  bold: number
  italic: number
  links: number
  hidden: Hiding | undefined
  /** Images directly before it in the same element, and within it. */
  images: number
}
