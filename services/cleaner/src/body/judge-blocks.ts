import { askedBlocks, spreadChances } from './asked.ts'
import { bodyModel } from './body-model.ts'
import { describeContext } from './context-features.ts'
import { decide, hopeless, type JudgedBlock, quickLook } from './decide.ts'
import { describeBlocks } from './features.ts'
import { chancesOf } from './forest.ts'
import { joined } from './joined.ts'
import type { PageClues } from './outline.ts'
import type { PageBlock } from './page-block.ts'

/** Tells the blocks of the article from all others on the page. */
export function judgeBlocks(blocks: PageBlock[], clues: PageClues): JudgedBlock[] {
  const { rows, places } = describeBlocks(blocks, askedBlocks(blocks), clues)
  const first = chancesOf(bodyModel.first, rows, quickLook)
  const chances = spreadChances(blocks, first)
  const worthIt = first.map((chance) => chance !== undefined && chance >= hopeless)
  const context = describeContext(blocks, places, chances, worthIt)
  const both = rows.map((row, index) => {
    const around = context[index]
    return row && around && joined(row, around)
  })
  const second = chancesOf(bodyModel.second, both).map((chance, index) => chance ?? first[index])
  return decide(blocks, spreadChances(blocks, second))
}
