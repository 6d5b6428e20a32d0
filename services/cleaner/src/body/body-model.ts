import { readFileSync } from 'node:fs'
import { contextNames } from './context-features.ts'
import { featureNames } from './features.ts'
import type { Forest } from './forest.ts'

/** What `npm run train` found: a first look at each block by itself, and a second one that knows the first look at its neighbours. */
interface BodyModel {
  version: string
  first: Forest
  second: Forest
}

/** The trained model, whose forests ask for features by their names, here as indexes into a row. */
export const bodyModel = readModel()

function readModel(): BodyModel {
  const file = new URL('./body-model.json', import.meta.url)
  const { version, features, first, second } = JSON.parse(readFileSync(file, 'utf8')) as BodyModel & {
    features: string[]
  }
  const known = [...featureNames, ...contextNames]
  const indexes = features.map((name) => known.indexOf(name))
  const missing = features.filter((_, index) => indexes[index] === -1)
  if (missing.length > 0) throw new Error(`body-model.json asks for unknown features: ${missing.join(', ')}`)
  return { version, first: packed(first, indexes), second: packed(second, indexes) }
}

/** The same forest in arrays that are fast to read. */
function packed({ roots, feature, value, left, right }: Forest, indexes: number[]): Forest {
  return {
    roots: Int32Array.from(roots),
    feature: Int16Array.from(feature, (asked) => (asked < 0 ? -1 : (indexes[asked] as number))),
    value: Float32Array.from(value),
    left: Int32Array.from(left),
    right: Int32Array.from(right),
  }
}
