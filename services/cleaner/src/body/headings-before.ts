import type { PageBlock } from './page-block.ts'

/** For each block the place of the nearest heading before it, -1 for none. */
export function headingsBefore(blocks: PageBlock[]): number[] {
  let heading = -1
  return blocks.map(({ kind }, index) => {
    const before = heading
    if (kind === 'heading') heading = index
    return before
  })
}
