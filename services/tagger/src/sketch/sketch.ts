import type { Sketch } from '@copydesk/contracts'
import { hashNumbers } from '../hash.ts'
import type { Paragraph } from '../paragraphs.ts'
import { shinglesOf } from './shingles.ts'

const bins = 128
const binBits = 25
const bandCount = 32
const binsOfBand = bins / bandCount

const fingerprintModulus = 8
const maxFingerprints = 512

/**
 * What near-duplicates of a body are found by. `bands`: one-permutation MinHash of 128 bins (Li, Owen and Zhang 2012), empty bins
 * filled as by Shrivastava 2017; each band is its place (two hex digits) and the hash of its four bins (eight). `fingerprints`: the
 * shingles that 8 divides, sorted, the 512 smallest: of two lists, compare what is not above the last of a list of 512.
 */
export function sketchOf(paragraphs: Paragraph[]): Sketch {
  const shingles = shinglesOf(paragraphs)
  if (shingles.size === 0) return { bands: [], fingerprints: [] }
  return { bands: bandsOf(filled(leastOfBins(shingles))), fingerprints: fingerprintsOf(shingles) }
}

const empty = -1

/** The upper bits of a hash choose its bin, the lower 25 compete in it. */
function leastOfBins(shingles: Set<number>): Int32Array {
  const least = new Int32Array(bins).fill(empty)
  for (const shingle of shingles) {
    const bin = shingle >>> binBits
    const value = shingle & (2 ** binBits - 1)
    const best = least[bin] ?? empty
    if (best === empty || value < best) least[bin] = value
  }
  return least
}

/** An empty bin borrows from the first full one in an order of its own, the same for every article. */
function filled(least: Int32Array): Int32Array {
  return least.map((value, bin) => {
    let donor = bin
    for (let attempt = 1; least[donor] === empty; attempt++) donor = hashNumbers([bin, attempt], 0, 2) % bins
    return least[donor] ?? value
  })
}

function bandsOf(least: Int32Array): string[] {
  return Array.from({ length: bandCount }, (_, band) => {
    const hash = hashNumbers(least, band * binsOfBand, binsOfBand)
    return hex(band, 2) + hex(hash, 8)
  })
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')

function fingerprintsOf(shingles: Set<number>): number[] {
  return [...shingles]
    .filter((shingle) => shingle % fingerprintModulus === 0)
    .sort((a, b) => a - b)
    .slice(0, maxFingerprints)
}
