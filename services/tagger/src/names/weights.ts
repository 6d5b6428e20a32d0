import { type Decoder, openDecoder } from './decode.ts'
import { labels } from './labels.ts'
import { SortedKeys } from './sorted-keys.ts'

/** What was learned, as packed: eight bits a weight, `scale` times which it counts; features by their hash, in ascending order, a row of labels each. */
export interface PackedWeights {
  features: Int32Array
  weights: Int8Array
  scale: Float32Array
  transitions: Float32Array
}

/** Scores of features, whole numbers far below 32,768, and the labels of sentences by their sum. */
export interface Weights {
  /** Adds what features say of a word, by their hashes, to the scores of the word's labels that begin at `at`. */
  add(features: number[], scores: Int16Array, at: number): void
  decode: Decoder
}

export function openWeights({ features, weights, scale: [scale = 1], transitions }: PackedWeights): Weights {
  const keys = new SortedKeys(features)
  const count = labels.length
  /** Where the rows of known features begin; found first and added then, since memory is slow by itself and quick in a row. */
  let rows = new Int32Array(128)
  return {
    add(features, scores, at) {
      if (rows.length < features.length) rows = new Int32Array(features.length)
      let found = 0
      for (let index = 0; index < features.length; index += 1) {
        const row = keys.get(features[index] as number)
        if (row < 0) continue
        rows[found] = row * count
        found += 1
      }
      for (let label = 0; label < count; label += 1) {
        let sum = scores[at + label] as number
        for (let index = 0; index < found; index += 1) sum += weights[(rows[index] as number) + label] as number
        scores[at + label] = sum
      }
    },
    decode: openDecoder(transitions.map((score) => score / scale)),
  }
}
