import { askedBlocks, spreadChances } from './asked.ts'
import { bodyModel } from './body-model.ts'
import { describeContext } from './context-features.ts'
import { decide, hopeless, type JudgedBlock } from './decide.ts'
import { describeBlocks } from './features.ts'
import { chanceOf } from './forest.ts'
import { joined } from './joined.ts'
import type { PageClues } from './outline.ts'
import type { PageBlock } from './page-block.ts'

/** Tells the blocks of the article from all others on the page. */
export function judgeBlocks(blocks: PageBlock[], clues: PageClues): JudgedBlock[] {
  const { rows, places } = describeBlocks(blocks, askedBlocks(blocks), clues)
  const first = rows.map((row) => row && chanceOf(bodyModel.first, row))
  const context = describeContext(blocks, places, spreadChances(blocks, first))
  const second = rows.map((row, index) => {
    const chance = first[index] as number
    return row && chance >= hopeless
      ? chanceOf(bodyModel.second, joined(row, context[index] as Float32Array))
      : row && chance
  })
  return decide(blocks, spreadChances(blocks, second))
}
