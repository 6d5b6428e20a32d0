import { headingsBefore } from './headings-before.ts'
import type { Outline } from './outline.ts'
import { opensAbout, opensOther } from './phrase-marks.ts'
import type { PlacedBlock } from './placed-block.ts'

/** Nowhere near. */
const never = 99
const goodProse = 80

/** For each block, what comes before and behind it; distances are counted in blocks. */
export interface Sequences {
  proseBefore: number[]
  sinceProse: number[]
  untilProse: number[]
  /** The nearest heading before, -1 for none. */
  heading: number[]
  sinceOther: number[]
  sinceAbout: number[]
  sinceImage: number[]
}

const isProse = ({ prose }: PlacedBlock): boolean => prose >= goodProse
const hasImage = ({ block }: PlacedBlock): boolean => block.images > 0

/** Walks over the blocks of a page once for each question. */
export function readSequences({ blocks }: Outline): Sequences {
  return {
    proseBefore: runningSum(blocks.map(({ prose }) => prose)),
    sinceProse: distancesTo(blocks, isProse),
    untilProse: distancesTo(blocks.toReversed(), isProse).toReversed(),
    heading: headingsBefore(blocks.map(({ block }) => block)),
    sinceOther: distancesTo(blocks, ({ marks }) => opensOther(marks), true),
    sinceAbout: distancesTo(blocks, ({ marks }) => opensAbout(marks), true),
    sinceImage: distancesTo(blocks, hasImage, true),
  }
}

function runningSum(values: number[]): number[] {
  let sum = 0
  return values.map((value) => {
    const before = sum
    sum += value
    return before
  })
}

/** How long ago a block was such; with `itself`, 0 for one that is. */
function distancesTo(blocks: PlacedBlock[], isSuch: (block: PlacedBlock) => boolean, itself = false): number[] {
  let since = never
  return blocks.map((block) => {
    const before = since
    const is = isSuch(block)
    since = is ? 0 : Math.min(never, since + 1)
    return itself ? since : before
  })
}
