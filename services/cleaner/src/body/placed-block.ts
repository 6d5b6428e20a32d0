import type { Likeness } from './alike.ts'
import type { PageBlock } from './page-block.ts'
import type { Marks } from './phrase-marks.ts'
import type { Surroundings } from './surroundings.ts'

/** A block with what is known of it by itself and of where it stands. */
export interface PlacedBlock {
  block: PageBlock
  /** The beginning of its text, folded. */
  folded: string
  prose: number
  marks: Marks
  place: Surroundings
  likeness: Likeness
  /** What it says to the blocks beside it. */
  asNeighbour: number[]
}
