import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { contextNames } from './context-features.ts'
import { featureNames } from './features.ts'
import { type Forest, type PackedForest, packForest } from './forest.ts'

/** What `npm run train` found: a first look at each block by itself, and a second one that knows the first look at its neighbours. */
interface BodyModel {
  /** Another for every other model. */
  version: string
  first: PackedForest
  second: PackedForest
}

/** As `npm run train` writes it. */
interface ModelFile {
  /** The features by the indexes that the forests ask for. */
  features: string[]
  first: Forest
  second: Forest
}

/** The trained model, whose forests ask for features by their names, here as indexes into a row. */
export const bodyModel = readModel()

function readModel(): BodyModel {
  const file = new URL('./body-model.json', import.meta.url)
  const text = readFileSync(file, 'utf8')
  const { features, first, second } = JSON.parse(text) as ModelFile
  const known = [...featureNames, ...contextNames]
  const indexes = features.map((name) => known.indexOf(name))
  const missing = features.filter((_, index) => indexes[index] === -1)
  if (missing.length > 0) throw new Error(`body-model.json asks for unknown features: ${missing.join(', ')}`)
  const version = createHash('sha256').update(text).digest('hex').slice(0, 8)
  return { version, first: packForest(first, indexes), second: packForest(second, indexes) }
}
