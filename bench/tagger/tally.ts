import type { Span } from './conll.ts'

/** What was found, what there was, and what of it was right. */
export interface Tally {
  right: number
  found: number
  wanted: number
}

/** The kinds that are told; a further kind is learned and not told. */
export const toldTypes = ['PER', 'ORG', 'LOC'] as const

/** Counts exact names, borders and kind, of sentences in the same order; by kind, and of all. */
export function tally(wanted: Span[][], found: Span[][]): Record<string, Tally> {
  const tallies: Record<string, Tally> = Object.fromEntries(
    ['all', ...toldTypes].map((type) => [type, { right: 0, found: 0, wanted: 0 }]),
  )
  const told = (spans: Span[]) => spans.filter(({ type }) => type in tallies)
  for (const [index, sentence] of wanted.entries()) {
    const keys = new Set(told(sentence).map(keyOf))
    for (const { type } of told(sentence)) count(tallies, type, 'wanted')
    for (const span of told(found[index] ?? [])) {
      count(tallies, span.type, 'found')
      if (keys.has(keyOf(span))) count(tallies, span.type, 'right')
    }
  }
  return tallies
}

const keyOf = ({ start, end, type }: Span) => `${start} ${end} ${type}`

function count(tallies: Record<string, Tally>, type: string, what: keyof Tally): void {
  for (const name of ['all', type]) {
    const tally = tallies[name]
    if (tally) tally[what] += 1
  }
}

/** Precision, recall and their harmonic mean, in percent. */
export function figuresOf({ right, found, wanted }: Tally): { precision: number; recall: number; f1: number } {
  const percent = (share: number) => Math.round(1000 * (share || 0)) / 10
  return {
    precision: percent(right / found),
    recall: percent(right / wanted),
    f1: percent((2 * right) / (found + wanted)),
  }
}
