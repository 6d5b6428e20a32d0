import { askedBlocks, spreadChances } from './asked.ts'
import { bodyModel } from './body-model.ts'
import { writeContexts } from './context-features.ts'
import { hopeless, quickFirst, quickSecond } from './decide.ts'
import { describeBlocks } from './features.ts'
import { chancesOf } from './forest.ts'
import type { PageClues } from './outline.ts'
import type { PageBlock } from './page-block.ts'

type Rows = (Float32Array | undefined)[]

/** What the body model was asked about each block and what it held of it. */
interface Asked {
  /** What the first look saw; nothing for a line of a long list or table that it was not asked about. */
  first: Rows
  /** What the second look saw; nothing for a block that the first held for hopeless. */
  second: Rows
  /** How likely each block belongs to the body, from 0 to 1. */
  chances: number[]
}

/** Asks the body model about the blocks of a page: about each by itself, and then knowing what it held of those around. */
export function askModel(blocks: PageBlock[], clues: PageClues): Asked {
  const { rows, placed } = describeBlocks(blocks, askedBlocks(blocks), clues)
  const chances = chancesOf(bodyModel.first, rows, quickFirst)
  const second = rows.map((row, index) => ((chances[index] ?? 0) >= hopeless ? row : undefined))
  writeContexts(second, placed, spreadChances(blocks, chances))
  const chancesAgain = chancesOf(bodyModel.second, second, quickSecond).map((chance, index) => chance ?? chances[index])
  return { first: rows, second, chances: spreadChances(blocks, chancesAgain) }
}
