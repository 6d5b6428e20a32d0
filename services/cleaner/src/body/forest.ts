/** Decision trees whose leaves add up to log odds, node by node in flat lists; children stand behind their parents. */
export interface Forest {
  /** The node each tree begins with. */
  roots: number[]
  /** Which feature a node asks for; -1 at a leaf. */
  feature: number[]
  /** A node goes left when its feature is at most this; a leaf adds it. */
  value: number[]
  left: number[]
  right: number[]
}

/** A forest as it is asked: each node is four numbers in a row, its feature, its value, and where its children begin. */
export interface PackedForest {
  roots: Int32Array
  nodes: Float32Array
}

const size = 4

/** The same trees in one list, whose features are those of `indexes`. */
export function packForest({ roots, feature, value, left, right }: Forest, indexes?: number[]): PackedForest {
  const nodes = new Float32Array(feature.length * size)
  for (const [node, asked] of feature.entries()) {
    const own = asked < 0 ? -1 : (indexes?.[asked] ?? asked)
    const children = [(left[node] as number) * size, (right[node] as number) * size]
    nodes.set([own, value[node] as number, ...children], node * size)
  }
  return { roots: Int32Array.from(roots, (root) => root * size), nodes }
}

/** Which rows are asked no further: those whose log odds are below `odds` after so many `trees`. */
interface EarlyEnd {
  trees: number
  odds: number
}

/** How likely a forest holds each row of features to be what it was trained to tell, from 0 to 1; nothing where there is no row. */
export function chancesOf(
  { roots, nodes }: PackedForest,
  rows: (Float32Array | undefined)[],
  end?: EarlyEnd,
): (number | undefined)[] {
  const odds = new Float64Array(rows.length)
  const early = end ? roots.subarray(0, end.trees) : roots
  // Tree by tree, so that each is still at hand for the next row.
  for (const root of early) addTree(odds, nodes, root, rows)
  if (end) {
    const open = rows.map((row, index) => ((odds[index] as number) < end.odds ? undefined : row))
    for (const root of roots.subarray(end.trees)) addTree(odds, nodes, root, open)
  }
  return rows.map((row, index) => row && 1 / (1 + Math.exp(-(odds[index] as number))))
}

function addTree(odds: Float64Array, nodes: Float32Array, root: number, rows: (Float32Array | undefined)[]): void {
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]
    if (!row) continue
    let at = root
    for (let asked = nodes[at] as number; asked >= 0; asked = nodes[at] as number)
      at = ((row[asked] as number) <= (nodes[at + 1] as number) ? nodes[at + 2] : nodes[at + 3]) as number
    odds[index] = (odds[index] as number) + (nodes[at + 1] as number)
  }
}

/** What each feature adds to the log odds of a row: at each node, what its children's mean differs from its own (Saabas 2014). */
export function contributionsOf(forest: PackedForest, row: Float32Array): Map<number, number> {
  const { roots, nodes } = forest
  const means = meansOf(forest)
  const added = new Map<number, number>()
  for (const root of roots) {
    let at = root
    for (let asked = nodes[at] as number; asked >= 0; asked = nodes[at] as number) {
      const next = ((row[asked] as number) <= (nodes[at + 1] as number) ? nodes[at + 2] : nodes[at + 3]) as number
      added.set(asked, (added.get(asked) ?? 0) + (means[next / size] as number) - (means[at / size] as number))
      at = next
    }
  }
  return added
}

/** What a row at each node is worth, its leaves being held equally likely. */
function meansOf({ nodes }: PackedForest): Float64Array {
  const means = new Float64Array(nodes.length / size)
  for (let node = means.length - 1; node >= 0; node -= 1) {
    const [asked = -1, value = 0, left = 0, right = 0] = nodes.subarray(node * size, (node + 1) * size)
    means[node] = asked < 0 ? value : ((means[left / size] as number) + (means[right / size] as number)) / 2
  }
  return means
}
