import { itemAt } from './item-at.ts'
import { endsAsSentence } from './letters.ts'
import type { PageBlock } from './page-block.ts'
import { isCall, type Marks, opensOther } from './phrase-marks.ts'
import type { PlacedBlock } from './placed-block.ts'
import { writeValues } from './rows.ts'
import { kindOf } from './text-features.ts'

const offsets = [-2, -1, 1, 2]
const said = ['letters', 'link density', 'prose', 'kind', 'opens other', 'calls', 'ends as sentence']
const asked = [...said, 'same parent', 'alike']

export const neighbourNames = offsets.flatMap((offset) => asked.map((name) => `${name} at ${offset}`))

/** What a block says to those beside it. */
export function asNeighbour(block: PageBlock, marks: Marks, prose: number): number[] {
  const { text, letters, linked } = block
  return [
    letters,
    linked / text.length,
    prose,
    kindOf(block),
    Number(opensOther(marks)),
    Number(isCall(marks)),
    Number(endsAsSentence(text)),
  ]
}

/** Writes what stands directly before and behind a block into a row, from `at`, in the order of `neighbourNames`; -1 where nothing does. */
export function writeNeighbours(row: Float32Array, at: number, index: number, blocks: PlacedBlock[]): void {
  const { place, likeness } = blocks[index] as PlacedBlock
  let to = at
  for (const offset of offsets) {
    const other = itemAt(blocks, index + offset)
    if (other) {
      writeValues(row, to, other.asNeighbour)
      row[to + said.length] = Number(other.place.parent === place.parent)
      row[to + said.length + 1] = Number(other.likeness === likeness)
    } else row.fill(-1, to, to + asked.length)
    to += asked.length
  }
}
