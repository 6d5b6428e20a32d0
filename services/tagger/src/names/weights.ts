import { type Decoder, openDecoder } from './decode.ts'
import { HashTable } from './hash-table.ts'
import { labels } from './labels.ts'

/** What was learned, as packed: eight bits a weight, `scale` times which it counts; features by their hash, a row of labels each. */
export interface PackedWeights {
  features: Int32Array
  weights: Int8Array
  scale: Float32Array
  transitions: Float32Array
}

/** Scores of features, and the labels of sentences by their sum. */
export interface Weights {
  /** Adds what a feature says of a word, by its hash, to the scores of the word's labels that begin at `at`. */
  add(feature: number, scores: Float32Array, at: number): void
  decode: Decoder
}

export function openWeights({ features, weights: packed, scale: [scale = 1], transitions }: PackedWeights): Weights {
  const rows = new HashTable(features)
  const weights = packed.slice()
  const count = labels.length
  return {
    add(feature, scores, at) {
      const row = rows.get(feature) * count
      if (row < 0) return
      for (let label = 0; label < count; label += 1) {
        scores[at + label] = (scores[at + label] as number) + (weights[row + label] as number)
      }
    },
    decode: openDecoder(transitions.map((score) => score / scale)),
  }
}
