import { labels, mayBegin, mayEnd, mayFollow } from './labels.ts'

/**
 * The best labels of a sentence's words from `from` to `to`, by the scores of all its `length` words, a row of labels each; what stands
 * around them is no name.
 */
export type Decoder = (scores: Int16Array | Float32Array, from: number, to: number, length: number) => Uint8Array

const count = labels.length
const outside = 0
/** For each label those that may stand before it. */
const before = labels.map((_, label) => [...labels.keys()].filter((other) => mayFollow(other, label)))
const firsts = [...labels.keys()].filter(mayBegin)
const lasts = [...labels.keys()].filter(mayEnd)

/** Finds the best way through the labels (Viterbi); `transitions` are scores of one label after another, row by row. */
export function openDecoder(transitions: Float32Array): Decoder {
  let cameFrom = new Uint8Array(0)
  let reached = new Float64Array(count)
  let next = new Float64Array(count)
  return (scores, from, to, length) => {
    const words = to - from
    if (cameFrom.length < words * count) cameFrom = new Uint8Array(words * count * 2)
    reached.fill(Number.NEGATIVE_INFINITY)
    for (const label of firsts) {
      const step = from > 0 ? (transitions[outside * count + label] as number) : 0
      reached[label] = (scores[from * count + label] as number) + step
    }
    for (let index = 1; index < words; index += 1) {
      for (let label = 0; label < count; label += 1) {
        const best = bestBefore(reached, label, transitions)
        cameFrom[index * count + label] = best
        next[label] =
          (reached[best] as number) +
          (transitions[best * count + label] as number) +
          (scores[(from + index) * count + label] as number)
      }
      ;[reached, next] = [next, reached]
    }
    return backwards(cameFrom, bestLast(reached, to < length, transitions), words)
  }
}

function bestBefore(reached: Float64Array, label: number, transitions: Float32Array): number {
  const candidates = before[label] as number[]
  let best = candidates[0] as number
  let bestScore = Number.NEGATIVE_INFINITY
  for (let place = 0; place < candidates.length; place += 1) {
    const other = candidates[place] as number
    const score = (reached[other] as number) + (transitions[other * count + label] as number)
    if (score <= bestScore) continue
    bestScore = score
    best = other
  }
  return best
}

function bestLast(reached: Float64Array, goesOn: boolean, transitions: Float32Array): number {
  const scoreOf = (label: number) =>
    (reached[label] as number) + (goesOn ? (transitions[label * count + outside] as number) : 0)
  return lasts.reduce((best, label) => (scoreOf(label) > scoreOf(best) ? label : best))
}

function backwards(cameFrom: Uint8Array, last: number, length: number): Uint8Array {
  const path = new Uint8Array(length)
  let label = last
  for (let index = length - 1; index >= 0; index -= 1) {
    path[index] = label
    label = cameFrom[index * count + label] as number
  }
  return path
}
