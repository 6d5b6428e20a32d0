import type { QuickLook } from './forest.ts'
import { headLines } from './head-lines.ts'
import type { PageBlock } from './page-block.ts'
import { placeholders } from './placeholders.ts'
import { secondCopies } from './second-copies.ts'
import { tailLines } from './tail-lines.ts'

/** A block of the page and what was decided about it. */
export interface JudgedBlock {
  block: PageBlock
  kept: boolean
  /** How likely it is a part of the body, from 0 to 1. */
  chance: number
  /** What decided. */
  rule: string
}

/** What a first look holds for hopeless is not looked at again. */
export const hopeless = 0.02
/** Of each look, so many trees are asked about every block, and the others only about those that are not sure by then. */
export const quickFirst: QuickLook = { trees: 20, sure: 3.95 }
export const quickSecond: QuickLook = { trees: 20, sure: 3.5 }
const likely = 0.47
/** A body of no more letters is taken for one that the model is unsure about. */
const shortBody = 250

interface LineRule {
  find(kept: JudgedBlock[]): Set<JudgedBlock>
  rule: string
}

/** What goes again of that which the model kept; each rule sees what those before it left. */
const lineRules: LineRule[] = [
  { find: placeholders, rule: 'placeholder' },
  { find: secondCopies, rule: 'said before' },
  { find: headLines, rule: 'head line' },
  { find: tailLines, rule: 'tail line' },
]

/** Which blocks belong to the body, by the chance of each. */
export function decide(blocks: PageBlock[], chances: number[]): JudgedBlock[] {
  const judged = verdicts(blocks, chances, likely)
  const length = judged.reduce((sum, { kept, block }) => sum + (kept ? block.letters : 0), 0)
  const decided = length < shortBody ? verdicts(blocks, chances, likely / 2) : judged
  return lineRules.reduce((left, { find, rule }) => without(left, find, rule), decided)
}

function verdicts(blocks: PageBlock[], chances: number[], least: number): JudgedBlock[] {
  const wholes = wholeChances(blocks, chances)
  return blocks.map((block, index) => {
    const chance = (block.whole && wholes.get(block.whole)) ?? (chances[index] as number)
    return { block, chance, kept: chance >= least, rule: block.whole ? 'model, whole list or table' : 'model' }
  })
}

/** Without those kept blocks that a rule finds among them. */
function without(judged: JudgedBlock[], find: (kept: JudgedBlock[]) => Set<JudgedBlock>, rule: string): JudgedBlock[] {
  const found = find(judged.filter(({ kept }) => kept))
  return judged.map((each) => (found.has(each) ? { ...each, kept: false, rule } : each))
}

/** The lines of a list or table stay or go together: by their mean chance. */
function wholeChances(blocks: PageBlock[], chances: number[]): Map<object, number> {
  const sums = new Map<object, { mass: number; weight: number }>()
  blocks.forEach(({ whole, text }, index) => {
    if (!whole) return
    const sum = sums.get(whole) ?? { mass: 0, weight: 0 }
    const weight = text.length + 10
    sums.set(whole, { mass: sum.mass + weight * (chances[index] as number), weight: sum.weight + weight })
  })
  return new Map([...sums].map(([whole, { mass, weight }]) => [whole, mass / weight]))
}
