import { neighbourNames, writeNeighbours } from './neighbour-features.ts'
import { outlinePage, type PageClues } from './outline.ts'
import type { PageBlock } from './page-block.ts'
import { phraseNames } from './phrase-marks.ts'
import { placeNames, writePlace } from './place-features.ts'
import { readSequences } from './sequences.ts'
import { distanceNames, type Surroundings } from './surroundings.ts'
import { textNames, writeText } from './text-features.ts'

const families = [textNames, phraseNames, placeNames, distanceNames.map((name) => `in ${name}`), neighbourNames]
const [textAt, phrasesAt, placeAt, distancesAt, neighboursAt] = families.map((_, index) =>
  families.slice(0, index).reduce((sum, { length }) => sum + length, 0),
) as [number, number, number, number, number]

/** What each number of a row is about. */
export const featureNames = families.flat()

/** A row of numbers for each block that is asked about, in the order of `featureNames`, and the elements that all stand in. */
export interface DescribedBlocks {
  rows: (Float32Array | undefined)[]
  places: Surroundings[]
}

/** Describes the blocks of a page to the body model. */
export function describeBlocks(blocks: PageBlock[], asked: boolean[], clues: PageClues): DescribedBlocks {
  const page = outlinePage(blocks, asked, clues)
  const sequences = readSequences(page)
  const rows = page.blocks.map(({ block, marks, place }, index) => {
    if (!asked[index]) return undefined
    const row = new Float32Array(featureNames.length)
    writeText(row, textAt, block)
    row.set(marks, phrasesAt)
    writePlace(row, placeAt, index, page, sequences)
    row.set(place.distances, distancesAt)
    writeNeighbours(row, neighboursAt, index, page.blocks)
    return row
  })
  return { rows, places: page.blocks.map(({ place }) => place) }
}
