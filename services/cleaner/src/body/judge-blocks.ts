import { bodyModel } from './body-model.ts'
import { describeContext } from './context-features.ts'
import { decide, hopeless, type JudgedBlock } from './decide.ts'
import { describeBlocks } from './features.ts'
import { chanceOf } from './forest.ts'
import type { PageClues } from './outline.ts'
import type { PageBlock } from './page-block.ts'

/** Tells the blocks of the article from all others on the page. */
export function judgeBlocks(blocks: PageBlock[], clues: PageClues): JudgedBlock[] {
  const { rows, places } = describeBlocks(blocks, clues)
  const first = rows.map((row) => chanceOf(bodyModel.first, row))
  const second = describeContext(blocks, places, first)
  const chances = rows.map((row, index) => {
    const chance = first[index] as number
    if (chance < hopeless) return chance
    const both = new Float32Array(row.length + (second[index] as Float32Array).length)
    both.set(row)
    both.set(second[index] as Float32Array, row.length)
    return chanceOf(bodyModel.second, both)
  })
  return decide(blocks, chances)
}
