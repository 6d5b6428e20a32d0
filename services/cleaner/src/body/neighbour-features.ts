import { endsAsSentence, lettersOf } from './letters.ts'
import { opensOther, type PlacedBlock } from './outline.ts'
import { markOf } from './phrase-marks.ts'
import { writeValues } from './rows.ts'
import { kindOf } from './text-features.ts'

const offsets = [-2, -1, 1, 2]
const asked = [
  'letters',
  'link density',
  'prose',
  'kind',
  'same parent',
  'alike',
  'opens other',
  'calls',
  'ends as sentence',
]

export const neighbourNames = offsets.flatMap((offset) => asked.map((name) => `${name} at ${offset}`))

const calls = ['is button', 'is more', 'opens more', 'prompts'].map(markOf)

/** Writes what stands directly before and behind a block into a row, from `at`, in the order of `neighbourNames`; -1 where nothing does. */
export function writeNeighbours(row: Float32Array, at: number, index: number, blocks: PlacedBlock[]): void {
  const own = blocks[index] as PlacedBlock
  let to = at
  for (const offset of offsets) {
    const other = blocks[index + offset]
    if (other) writeValues(row, to, describe(own, other))
    else row.fill(-1, to, to + asked.length)
    to += asked.length
  }
}

function describe({ place }: PlacedBlock, other: PlacedBlock): number[] {
  const { block, marks } = other
  return [
    lettersOf(block.text),
    block.linked / block.text.length,
    other.prose,
    kindOf(block),
    Number(other.place.parent === place.parent),
    Number(other.place.likeness === place.likeness),
    Number(opensOther(other)),
    Number(calls.some((mark) => marks[mark] === 1)),
    Number(endsAsSentence(block.text)),
  ]
}
