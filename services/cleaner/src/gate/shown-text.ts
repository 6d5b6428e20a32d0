import type { PageBlock } from '../body/page-block.ts'

/** How much text a page shows, its menus included, in characters. */
export interface ShownLengths {
  length: number
  /** Of it, what is in links. */
  linked: number
}

/** A longer one is a link that its author forgot to close. */
const longestLink = 200
/** The rest is only counted. */
const longestStart = 500

/** Counts the text of all blocks of a page. */
export function lengthsOf(blocks: PageBlock[]): ShownLengths {
  let length = 0
  let linked = 0
  for (const block of blocks) {
    length += block.text.length
    if (block.linked < longestLink * Math.max(1, block.links)) linked += block.linked
  }
  return { length, linked: Math.round(linked) }
}

/** How the text of a page begins, on one line. */
export function startOf(blocks: PageBlock[]): string {
  let start = ''
  for (const { text } of blocks) {
    if (start.length > longestStart) break
    start += ` ${text}`
  }
  return start.trim()
}
