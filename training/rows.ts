import type { Rows } from './boost.ts'
import type { TrainingPage } from './pages.ts'

const lettersPerWord = 6
const mostWords = 120

/** The rows of pages, column by column; a block weighs by its length, and less when only a part of it belongs to the body. */
export function toRows(pages: TrainingPage[], rowsOf: (page: TrainingPage) => (Float32Array | undefined)[]): Rows {
  const sizes = Map.groupBy(pages, ({ pack }) => pack)
  const largest = Math.max(...[...sizes.values()].map(({ length }) => length))
  const all = pages.flatMap((page) => {
    // A pack of few pages is heard as well.
    const packWeight = Math.sqrt(largest / (sizes.get(page.pack)?.length ?? largest))
    return rowsOf(page).flatMap((row, index) => (row ? [{ row, ...weigh(page, index, packWeight) }] : []))
  })
  const features = all[0]?.row.length ?? 0
  return {
    columns: Array.from({ length: features }, (_, feature) =>
      Float32Array.from(all, ({ row }) => row[feature] as number),
    ),
    labels: Float32Array.from(all, ({ label }) => label),
    weights: Float32Array.from(all, ({ weight }) => weight),
  }
}

function weigh({ blocks, labels }: TrainingPage, index: number, packWeight: number): { label: number; weight: number } {
  const share = labels[index] as number
  const words = (blocks[index]?.text.length ?? 0) / lettersPerWord
  const certainty = Math.min(1, 0.2 + Math.abs(2 * share - 1))
  const byLength = 0.5 + Math.min(words, mostWords) / 20
  return { label: share >= 0.5 ? 1 : 0, weight: byLength * certainty * packWeight }
}
