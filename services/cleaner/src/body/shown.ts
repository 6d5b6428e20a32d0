import type { PageBlock } from './page-block.ts'
import { proseOf } from './surroundings.ts'

/** The blocks that a reader sees. A page that has more text behind `display: none` than before it shows it by a script. */
export function shownBlocks(blocks: PageBlock[]): PageBlock[] {
  const notForGood = blocks.filter(({ hidden }) => hidden !== 'for good')
  const [hidden, seen] = [notForGood.filter(isHidden), notForGood.filter((block) => !isHidden(block))]
  return totalProse(hidden) > totalProse(seen) ? notForGood : seen
}

function isHidden({ hidden }: PageBlock): boolean {
  return hidden !== undefined
}

function totalProse(blocks: PageBlock[]): number {
  return blocks.reduce((total, block) => total + proseOf(block), 0)
}
