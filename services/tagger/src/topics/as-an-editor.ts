import type { Desk } from './desks.ts'
import type { Weight } from './weigh.ts'

/** Everything that speaks for one top-level topic. */
export interface Candidate {
  code: string
  weight: number
  desks: Desk[]
  parts: Weight[]
}

interface EditorsRule {
  code: string
  over: string[]
  share: number
  term?: RegExp
}

/**
 * What an editor files first though the text says more of another: the dead before the storm, the strike before the hospital, the
 * fraud before the bank, the fighting before the government. `share`: it weighs at least this much of the other; `term`: one of its
 * terms is like this.
 */
const editorsFirst: EditorsRule[] = [
  {
    code: '03000000',
    over: ['17000000'],
    share: 0.3,
    term: /^(?:dead|deaths?|die|died|dies|killed|kills|killing|bodies|survivors|people dead)\b/,
  },
  { code: '09000000', over: ['04000000', '05000000', '07000000'], share: 0.6 },
  { code: '02000000', over: ['04000000', '15000000'], share: 0.75 },
  { code: '16000000', over: ['11000000'], share: 0.8 },
]

/** The candidates, the weightiest first; where an editor would put another before it, the two change weights. */
export function asAnEditor(candidates: Candidate[]): Candidate[] {
  const [weightiest, ...others] = candidates.sort((a, b) => b.weight - a.weight)
  if (!weightiest || weightiest.desks.length > 0) return candidates
  const chosen = others.find((candidate) => editorsFirst.some((rule) => goesBefore(candidate, weightiest, rule)))
  if (!chosen) return candidates
  const rest = others.filter((candidate) => candidate !== chosen)
  const swapped = [{ ...weightiest, weight: chosen.weight }, ...rest].sort((a, b) => b.weight - a.weight)
  return [{ ...chosen, weight: weightiest.weight }, ...swapped]
}

function goesBefore({ code, weight, parts }: Candidate, weightiest: Candidate, rule: EditorsRule): boolean {
  if (rule.code !== code || !rule.over.includes(weightiest.code) || weight < rule.share * weightiest.weight)
    return false
  return !rule.term || parts.some(({ terms }) => [...terms.keys()].some((term) => rule.term?.test(term)))
}
