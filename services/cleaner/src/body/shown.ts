import type { PageBlock } from './page-block.ts'
import { proseOf } from './surroundings.ts'

/** Of running text, in letters: a page that has less of it in sight and several times as much set apart has its article there. */
const fewLetters = 1_000
const times = 3

/**
 * The blocks that may belong to the article: none that is hidden, and none that is set apart otherwise, unless nearly all of the
 * page's text is, as where a script shows it later or its author forgot to close an element.
 */
export function shownBlocks(blocks: PageBlock[]): PageBlock[] {
  const seen = blocks.filter(({ apart }) => apart !== 'hidden')
  const [main, aside] = [seen.filter(({ apart }) => !apart), seen.filter(({ apart }) => apart)]
  const prose = proseUpTo(fewLetters, main)
  return prose < fewLetters && proseUpTo(Infinity, aside) > times * prose ? seen : main
}

/** The running text of blocks, counted until it is enough. */
function proseUpTo(enough: number, blocks: PageBlock[]): number {
  let prose = 0
  for (const block of blocks) {
    if (prose >= enough) break
    prose += proseOf(block)
  }
  return prose
}
