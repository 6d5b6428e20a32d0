import { wordsOf } from './words.ts'

/** How near a body is to the true one; a share that has no denominator is undefined. */
export interface BodyScore {
  precision: number | undefined
  recall: number | undefined
  f1: number
  /** Whether it has the same words in the same order. */
  exact: boolean
}

const shingleLength = 4

/** Compares a body with what it should be by their counted 4-word shingles, as the article-extraction-benchmark does. */
export function scoreBody(truth: string, found: string): BodyScore {
  const [right, given] = [wordsOf(truth), wordsOf(found)]
  const [wanted, offered] = [countShingles(right), countShingles(given)]
  let met = 0
  for (const [shingle, count] of offered) met += Math.min(count, wanted.get(shingle) ?? 0)

  const precision = share(met, total(offered))
  const recall = share(met, total(wanted))
  return {
    precision,
    recall,
    f1: harmonicMean(precision ?? 0, recall ?? 0),
    exact: right.join(' ') === given.join(' '),
  }
}

/** The best score against texts that are equally right; the first of equals. */
export function scoreBestBody(truths: string[], found: string): BodyScore | undefined {
  const scores = truths.map((truth) => scoreBody(truth, found))
  const best = Math.max(...scores.map(({ f1 }) => f1))
  return scores.find(({ f1 }) => f1 === best)
}

/** F1 of a precision and a recall. */
export function harmonicMean(a: number, b: number): number {
  return a * b === 0 ? 0 : (2 * a * b) / (a + b)
}

/** A text shorter than a shingle is one by itself. */
function countShingles(words: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  const last = Math.max(0, words.length - shingleLength)
  for (let at = 0; words.length && at <= last; at++) {
    const shingle = words.slice(at, at + shingleLength).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function total(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

function share(part: number, whole: number): number | undefined {
  return whole ? part / whole : undefined
}
