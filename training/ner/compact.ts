import { labels } from '../../services/tagger/src/names/labels.ts'
import type { PackedWeights } from '../../services/tagger/src/names/weights.ts'
import type { Crf } from './crf.ts'

/** A feature none of whose weights is larger decides nothing. */
const least = 0.2
/** Weights beyond it are cut, so that the others keep their digits. */
const most = 4

/** Keeps the features that decide, eight bits a weight; `features` are their hashes by index. */
export function compact({ weights, transitions }: Crf, features: Int32Array): PackedWeights {
  const row = (index: number) => weights.subarray(index * labels.length, (index + 1) * labels.length)
  const kept = [...features.keys()]
    .filter((index) => row(index).some((weight) => Math.abs(weight) >= least))
    .toSorted((a, b) => (features[a] as number) - (features[b] as number))
  const scale = most / 127
  const packed = new Int8Array(kept.length * labels.length)
  for (const [place, index] of kept.entries()) {
    packed.set(
      row(index).map((weight) => Math.round(Math.max(-most, Math.min(most, weight)) / scale)),
      place * labels.length,
    )
  }
  return {
    features: Int32Array.from(kept, (index) => features[index] as number),
    weights: packed,
    scale: Float32Array.of(scale),
    transitions,
  }
}
