import type { JudgedBlock } from '../body/decide.ts'
import { proseOf } from '../body/surroundings.ts'
import { isWithin } from '../page-tree.ts'
import { fold } from '../text.ts'

const leastShare = 0.1
const leastChance = 0.05

/**
 * Verdicts on the blocks of a page, and new ones where hardly any of its text was kept: under its headline may stand a brief, or
 * a page unlike those that the model learnt from. What is likely beside the rest of the page is then its article.
 */
export function lookAgain(judged: JudgedBlock[], headline: string): JudgedBlock[] {
  const open = judged.filter(({ block }) => block.apart === undefined)
  const kept = proseIn(judged.filter((each) => each.kept))
  if (kept > 0 && kept >= leastShare * proseIn(open)) return judged
  const isUnder = underHeadline(open, headline)
  const text = open.filter((each) => isUnder(each) && proseOf(each.block) > 0)
  const least = Math.max(leastChance, ...text.map(({ chance }) => chance / 4))
  const likely = new Set(open.filter((each) => isUnder(each) && each.chance >= least && !isMostlyLinks(each)))
  return judged.map((each) =>
    likely.has(each) && !each.kept ? { ...each, kept: true, rule: 'under the headline' } : each,
  )
}

/** Where no heading is the headline, what the publisher marks as the article stands under it. */
function underHeadline(blocks: JudgedBlock[], headline: string): (each: JudgedBlock) => boolean {
  const words = fold(headline)
  const at = blocks.find(({ block }) => block.kind === 'heading' && fold(block.text.slice(0, 500)) === words)
  if (!at) return ({ block }) => isWithin(block.element, 'article')
  const under = new Set(blocks.slice(blocks.indexOf(at) + 1))
  return (each) => under.has(each)
}

function isMostlyLinks({ block }: JudgedBlock): boolean {
  return block.linked > block.text.length / 2
}

function proseIn(judged: JudgedBlock[]): number {
  return judged.reduce((sum, { block }) => sum + proseOf(block), 0)
}
