import type { Rows } from './boost.ts'
import type { Label } from './labels.ts'
import type { TrainingPage } from './pages.ts'

const lettersPerWord = 6
const mostWords = 120
/** Below so much weight a page does not get any heavier. */
const leastPageWeight = 20

interface Weighed {
  row: Float32Array
  label: number
  weight: number
}

/** The rows of pages, column by column. */
export function toRows(pages: TrainingPage[], rowsOf: (page: TrainingPage) => (Float32Array | undefined)[]): Rows {
  const packs = Map.groupBy(pages, ({ pack }) => pack)
  const largest = Math.max(...[...packs.values()].map(({ length }) => length))
  const all = pages.flatMap((page) => {
    // A pack of few pages is heard as well.
    const packWeight = Math.sqrt(largest / (packs.get(page.pack)?.length ?? largest))
    return rowsOfPage(page, rowsOf(page), packWeight)
  })
  const meanWeight = all.reduce((sum, { weight }) => sum + weight, 0) / all.length
  return {
    columns: Array.from({ length: all[0]?.row.length ?? 0 }, (_, feature) =>
      Float32Array.from(all, ({ row }) => row[feature] as number),
    ),
    labels: Float32Array.from(all, ({ label }) => label),
    weights: Float32Array.from(all, ({ weight }) => weight / meanWeight),
  }
}

/** A long page weighs more than a short one, but not by as much as it is longer: scores are means over pages. */
function rowsOfPage(page: TrainingPage, rows: (Float32Array | undefined)[], packWeight: number): Weighed[] {
  const weighed = rows.flatMap((row, index) => {
    if (!row) return []
    const share = page.labels[index] as Label
    return [{ row, label: share >= 0.5 ? 1 : 0, weight: weightOf(share, page.blocks[index]?.text ?? '') }]
  })
  const ofBody = weighed.reduce((sum, { label, weight }) => sum + label * weight, 0)
  const pageWeight = packWeight / Math.sqrt(Math.max(leastPageWeight, ofBody))
  return weighed.map((each) => ({ ...each, weight: each.weight * pageWeight }))
}

/** A block weighs by its length, and less when only a part of it belongs to the body. */
function weightOf(share: Label, text: string): number {
  const words = text.length / lettersPerWord
  const certainty = Math.min(1, 0.2 + Math.abs(2 * share - 1))
  return (0.5 + Math.min(words, mostWords) / 20) * certainty
}
