import { askModel } from '../body/ask-model.ts'
import { bodyModel } from '../body/body-model.ts'
import { contextNames } from '../body/context-features.ts'
import { featureNames } from '../body/features.ts'
import { contributionsOf, type PackedForest } from '../body/forest.ts'
import type { PageClues } from '../body/outline.ts'
import type { PageBlock } from '../body/page-block.ts'
import { isAbsence, wordsOf } from './feature-words.ts'

/** What spoke most for a block and against it, in plain words, the strongest first. */
export interface Reasons {
  pro: string[]
  contra: string[]
}

/** What feature names a row of the second forest has, in its order. */
export const modelNames = [...featureNames, ...contextNames]

const most = 3
/** What adds less to the log odds says nothing. */
const leastWeight = 0.05

/** Why the model judged each block as it did; undefined for lines of a long list or table that it was not asked about. */
export function reasonsFor(blocks: PageBlock[], clues: PageClues): (Reasons | undefined)[] {
  const { first, second } = askModel(blocks, clues)
  return first.map((row, index) => {
    if (!row) return undefined
    const weights = weigh(bodyModel.first, row)
    const both = second[index]
    if (both) addTo(weights, weigh(bodyModel.second, both))
    return inWords(weights, both ?? row)
  })
}

function weigh(forest: PackedForest, row: Float32Array): Map<string, number> {
  const named = [...contributionsOf(forest, row)].map(([index, weight]) => [modelNames[index] ?? '', weight] as const)
  return new Map(named)
}

function addTo(weights: Map<string, number>, others: Map<string, number>): void {
  for (const [name, weight] of others) weights.set(name, (weights.get(name) ?? 0) + weight)
}

function inWords(weights: Map<string, number>, row: Float32Array): Reasons {
  const valueIn = (name: string) => row[modelNames.indexOf(name)] as number
  const strongest = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= leastWeight)
    .filter(([name]) => !isAbsence(name, valueIn(name)) && !isEcho(name, valueIn(name), valueIn('chance')))
    .toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a))
  const said = (side: number) =>
    strongest
      .filter(([, weight]) => Math.sign(weight) === side)
      .slice(0, most)
      .map(([name]) => wordsOf(name, valueIn(name)) ?? name)
  return { pro: said(1), contra: said(-1) }
}

const equal = 1e-5

/** What the first look made of a block is no reason, nor what it made of an element with nothing else in it: its own reasons are told. */
function isEcho(name: string, value: number, chance: number): boolean {
  return name.startsWith('chance') && Math.abs(value - chance) < equal
}
