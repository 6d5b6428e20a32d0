import { askModel } from '../body/ask-model.ts'
import { bodyModel } from '../body/body-model.ts'
import { contextNames } from '../body/context-features.ts'
import { featureNames } from '../body/features.ts'
import type { PageClues } from '../body/outline.ts'
import type { PageBlock } from '../body/page-block.ts'
import { isAbsence } from './absences.ts'
import { familyOf } from './families.ts'
import { wordsOf } from './feature-words.ts'
import { plainnessOf } from './plainness.ts'
import { tellingOf, together, weighEach } from './weights.ts'

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
  const alone = weighEach(bodyModel.first, first)
  const among = weighEach(bodyModel.second, second)
  return first.map((row, index) => {
    const weights = alone[index]
    if (!row || !weights) return undefined
    const features = readFeatures(second[index] ?? row)
    const both = together(weights, among[index])
    const telling = strongest(features, tellingOf(both))
    const rest = strongest(features, both.all)
    const side = (sign: number) => inWords(telling.filter(onSide(sign)), rest.filter(onSide(sign)))
    return { pro: side(1), contra: side(-1) }
  })
}

/** A number that the model knew of a block, and its name. */
interface Feature {
  name: string
  value: number
}

interface Weighed extends Feature {
  weight: number
}

function readFeatures(row: Float32Array): Feature[] {
  return [...row].map((value, index) => ({ name: modelNames[index] as string, value }))
}

/** The strongest of each family, with the weight of them all. */
function strongest(features: Feature[], weights: Map<number, number>): Weighed[] {
  const chance = features.find(({ name }) => name === 'chance')?.value
  const weighed = features
    .map((feature, index) => ({ ...feature, weight: plainnessOf(feature.name) * (weights.get(index) ?? 0) }))
    .filter(({ name, value }) => !isEcho(name, value, chance))
    .toSorted(byWeight)
  return [...Map.groupBy(weighed, ({ name }) => familyOf(name)).values()]
    .map(([first, ...others]) => ({ ...(first as Weighed), weight: sumOf([first as Weighed, ...others]) }))
    .toSorted(byWeight)
}

function sumOf(weighed: Weighed[]): number {
  return weighed.reduce((sum, { weight }) => sum + weight, 0)
}

function byWeight(one: Weighed, other: Weighed): number {
  return Math.abs(other.weight) - Math.abs(one.weight)
}

function onSide(sign: number) {
  return ({ weight }: Weighed) => sign * weight >= leastWeight
}

/** What a block has is told, and what it lacks only where nothing else is known. */
function inWords(telling: Weighed[], rest: Weighed[]): string[] {
  const has = ({ name, value }: Weighed) => !isAbsence(name, value)
  const found = [telling.filter(has), telling, rest.filter(has), rest].find(({ length }) => length > 0) ?? []
  return found.slice(0, most).map(({ name, value }) => wordsOf(name, value) ?? name)
}

const equal = 1e-5

/** What the first look made of a block is no reason, nor what it made of an element with nothing else in it: its own reasons are told. */
function isEcho(name: string, value: number, chance: number | undefined): boolean {
  return chance !== undefined && name.startsWith('chance') && Math.abs(value - chance) < equal
}
