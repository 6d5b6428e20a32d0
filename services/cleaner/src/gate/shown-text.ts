import type { PageElement } from '../page-tree.ts'

/** What a page shows, its menus included. Lengths are in characters, each run of white space being one. */
export interface ShownText {
  length: number
  /** Of it, what is in links. */
  linked: number
  /** The text itself, as far as it is kept. */
  start: string
}

/** A longer one is a link that its author forgot to close. */
const longestLink = 200
/** The rest is only counted. */
const longestStart = 500

/** Reads what an element shows, but for `noscript`; the lengths only until so much is found outside of links. */
export function readShown(element: PageElement, enough = Number.POSITIVE_INFINITY): ShownText {
  const shown = { length: 0, linked: 0, start: '' }
  readInto(shown, element, enough)
  return { ...shown, start: shown.start.trim() }
}

function readInto(shown: ShownText, { children }: PageElement, enough: number): void {
  for (const child of children) {
    if (typeof child === 'string') readText(shown, child)
    else if (shown.length - shown.linked >= enough) return
    else if (child.name === 'a') readLink(shown, child)
    else if (child.name !== 'noscript') readInto(shown, child, enough)
  }
}

function readLink(shown: ShownText, link: PageElement): void {
  const { length: before } = shown
  readInto(shown, link, Number.POSITIVE_INFINITY)
  const length = shown.length - before
  if (length < longestLink) shown.linked += length
}

function readText(shown: ShownText, text: string): void {
  if (shown.start.length < longestStart)
    shown.start += ` ${text
      .slice(0, 4 * longestStart)
      .replace(/\s+/g, ' ')
      .trim()}`
  shown.length += lengthOfLine(text)
}

/** Of a text on one line, a space at its end included. */
function lengthOfLine(text: string): number {
  let length = 0
  let isBetweenWords = true
  for (let at = 0; at < text.length; at += 1) {
    const isSpace = isWhiteSpace(text.charCodeAt(at))
    if (!isSpace || !isBetweenWords) length += 1
    isBetweenWords = isSpace
  }
  return length
}

function isWhiteSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0
}
