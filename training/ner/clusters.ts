import { hashOf } from '../../services/tagger/src/hash.ts'
import type { WordVectors } from './vectors.ts'

/** Words by their hashes, the cluster of each, and the clusters of clusters. */
export interface Clusters {
  keys: Int32Array
  clusters: Uint16Array
  groups: Uint8Array
  families: Uint8Array
}

const sizes = { clusters: 1024, groups: 128, families: 24 }
const rounds = { words: 10, clusters: 20 }

/** Words that are used alike stand together: in a thousand clusters, and these in coarser ones. */
export function clusterWords({ words, rows, dimensions }: WordVectors, count: number, chance: () => number): Clusters {
  const fine = kMeans(rows.subarray(0, count * dimensions), dimensions, sizes.clusters, rounds.words, chance)
  const groups = kMeans(fine.centres, dimensions, sizes.groups, rounds.clusters, chance)
  const families = kMeans(groups.centres, dimensions, sizes.families, rounds.clusters, chance)
  return {
    keys: Int32Array.from(words, (word) => hashOf(word)),
    clusters: Uint16Array.from(fine.nearest),
    groups: Uint8Array.from(groups.nearest),
    families: Uint8Array.from(groups.nearest, (group) => families.nearest[group] as number),
  }
}

interface Means {
  centres: Float32Array
  nearest: Int32Array
}

/** Spherical k-means (Dhillon and Modha 2001) of rows of length 1; it begins with rows from the front, whose words are frequent. */
function kMeans(rows: Float32Array, dimensions: number, size: number, mostRounds: number, chance: () => number): Means {
  const count = rows.length / dimensions
  const centres = new Float32Array(size * dimensions)
  const nearest = new Int32Array(count).fill(-1)
  const used = new Set<number>()
  while (used.size < size) used.add(Math.floor(chance() ** 2 * count))
  for (const [centre, row] of [...used].entries())
    centres.set(rows.subarray(row * dimensions, (row + 1) * dimensions), centre * dimensions)
  for (let round = 0; round < mostRounds; round += 1) {
    if (assign(rows, centres, dimensions, nearest) < count / 200) break
    average(rows, centres, dimensions, nearest)
  }
  return { centres, nearest }
}

/** Gives every row the centre that it is most alike, and says how many changed. */
function assign(rows: Float32Array, centres: Float32Array, dimensions: number, nearest: Int32Array): number {
  let changed = 0
  for (let row = 0; row < nearest.length; row += 1) {
    let best = Number.NEGATIVE_INFINITY
    let bestAt = 0
    for (let at = 0; at < centres.length; at += dimensions) {
      const likeness = product(rows, row * dimensions, centres, at, dimensions)
      if (likeness <= best) continue
      best = likeness
      bestAt = at
    }
    if (nearest[row] !== bestAt / dimensions) changed += 1
    nearest[row] = bestAt / dimensions
  }
  return changed
}

/** Of rows of a length that four divides, four numbers at a time: it is what all the time goes into. */
function product(a: Float32Array, atA: number, b: Float32Array, atB: number, dimensions: number): number {
  let sum = 0
  for (let each = 0; each < dimensions; each += 4) {
    sum +=
      (a[atA + each] as number) * (b[atB + each] as number) +
      (a[atA + each + 1] as number) * (b[atB + each + 1] as number) +
      (a[atA + each + 2] as number) * (b[atB + each + 2] as number) +
      (a[atA + each + 3] as number) * (b[atB + each + 3] as number)
  }
  return sum
}

function average(rows: Float32Array, centres: Float32Array, dimensions: number, nearest: Int32Array): void {
  const sums = new Float32Array(centres.length)
  for (const [row, centre] of nearest.entries()) {
    for (let dimension = 0; dimension < dimensions; dimension += 1) {
      const at = centre * dimensions + dimension
      sums[at] = (sums[at] as number) + (rows[row * dimensions + dimension] as number)
    }
  }
  for (let at = 0; at < centres.length; at += dimensions) {
    const sum = sums.subarray(at, at + dimensions)
    const length = Math.hypot(...sum)
    if (length > 0)
      centres.set(
        sum.map((value) => value / length),
        at,
      )
  }
}
