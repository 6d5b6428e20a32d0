import { contextNames } from './context-features.ts'
import { neighbourNames, writeNeighbours } from './neighbour-features.ts'
import { outlinePage, type PageClues } from './outline.ts'
import type { PageBlock } from './page-block.ts'
import { phraseNames, writeMarks } from './phrase-marks.ts'
import { placeNames, writePlace } from './place-features.ts'
import type { PlacedBlock } from './placed-block.ts'
import { readSequences } from './sequences.ts'
import { distanceNames, writeDistances } from './surroundings.ts'
import { textNames, writeText } from './text-features.ts'

const families = [textNames, phraseNames, placeNames, distanceNames.map((name) => `in ${name}`), neighbourNames]
const [textAt, phrasesAt, placeAt, distancesAt, neighboursAt] = families.map((_, index) =>
  families.slice(0, index).reduce((sum, { length }) => sum + length, 0),
) as [number, number, number, number, number]

/** What each number of a row is about. */
export const featureNames = families.flat()

/** A row has room behind its own features for those of its context. */
const rowLength = featureNames.length + contextNames.length

/** Rows of numbers in the order of `featureNames` for the blocks that are asked about, and where all stand. */
export interface DescribedBlocks {
  rows: (Float32Array | undefined)[]
  placed: PlacedBlock[]
}

/** Describes the blocks of a page to the body model. */
export function describeBlocks(blocks: PageBlock[], asked: boolean[], clues: PageClues): DescribedBlocks {
  const page = outlinePage(blocks, asked, clues)
  const sequences = readSequences(page)
  const numbers = new Float32Array(rowLength * asked.filter(Boolean).length)
  let end = 0
  const rows = page.blocks.map(({ block, marks, place }, index) => {
    if (!asked[index]) return undefined
    const row = numbers.subarray(end, end + rowLength)
    end += rowLength
    writeText(row, textAt, block)
    writeMarks(row, phrasesAt, marks)
    writePlace(row, placeAt, index, page, sequences)
    writeDistances(row, distancesAt, place)
    writeNeighbours(row, neighboursAt, index, page.blocks)
    return row
  })
  return { rows, placed: page.blocks }
}
