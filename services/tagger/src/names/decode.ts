import { labels, mayBegin, mayEnd, mayFollow } from './labels.ts'

const count = labels.length
const never = -1e9

/** Scores of one label after another, row by row, with what may not be made impossible. */
export function withoutForbidden(transitions: Float32Array): Float64Array {
  return Float64Array.from(transitions, (score, pair) =>
    mayFollow(Math.floor(pair / count), pair % count) ? score : never,
  )
}

const beginScores = Float64Array.from(labels, (_, label) => (mayBegin(label) ? 0 : never))
const endScores = Float64Array.from(labels, (_, label) => (mayEnd(label) ? 0 : never))

/** The best labels of a sentence (Viterbi), from each word's scores, row by row; `transitions` as of {@link withoutForbidden}. */
export function decode(scores: Float64Array, length: number, transitions: Float64Array): Uint8Array {
  const from = new Uint8Array(length * count)
  let before = new Float64Array(count)
  let now = new Float64Array(count)
  for (let label = 0; label < count; label += 1)
    before[label] = (scores[label] as number) + (beginScores[label] as number)
  for (let index = 1; index < length; index += 1) {
    step(before, now, from, index, transitions)
    for (let label = 0; label < count; label += 1)
      now[label] = (now[label] as number) + (scores[index * count + label] as number)
    ;[before, now] = [now, before]
  }
  return backwards(from, bestOf(before), length)
}

function step(
  before: Float64Array,
  now: Float64Array,
  from: Uint8Array,
  index: number,
  transitions: Float64Array,
): void {
  for (let label = 0; label < count; label += 1) {
    let best = Number.NEGATIVE_INFINITY
    let bestFrom = 0
    for (let other = 0; other < count; other += 1) {
      const score = (before[other] as number) + (transitions[other * count + label] as number)
      if (score > best) {
        best = score
        bestFrom = other
      }
    }
    from[index * count + label] = bestFrom
    now[label] = best
  }
}

function bestOf(last: Float64Array): number {
  let best = 0
  for (let label = 1; label < count; label += 1) {
    if ((last[label] as number) + (endScores[label] as number) > (last[best] as number) + (endScores[best] as number))
      best = label
  }
  return best
}

function backwards(from: Uint8Array, last: number, length: number): Uint8Array {
  const path = new Uint8Array(length)
  let label = last
  for (let index = length - 1; index >= 0; index -= 1) {
    path[index] = label
    label = from[index * count + label] as number
  }
  return path
}
