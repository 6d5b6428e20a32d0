import type { PageElement } from '../page-tree.ts'

/** What a block of a page is by its markup. */
export type PageBlockKind = 'paragraph' | 'heading' | 'quote' | 'list' | 'table' | 'embed' | 'caption'

/** What sets a block apart from what a page is about, by its place alone. A script may yet show what is not shown yet. */
export type Apart = 'hidden' | 'not shown yet' | 'navigation' | 'footer'

/** A run of text that stands on lines of its own. */
export interface PageBlock {
  kind: PageBlockKind
  /** The nearest element around all of it that stands alone. */
  element: PageElement
  /** As a reader sees it: white space normalised, never empty; `\n` where a line is broken, `\t` between cells. */
  text: string
  /** The length of the text as if it were written in Latin letters. */
  letters: number
  /** Of a heading, 1 to 6; else 0. */
  level: number
  /** The outermost list or table it is a line of. */
  whole: PageElement | undefined
  /** Characters of the text within links, and within bold or italic type. */
  linked: number
  bold: number
  italic: number
  links: number
  apart: Apart | undefined
  /** Images directly before it in the same element, and within it. */
  images: number
}
