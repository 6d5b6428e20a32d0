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

/** A forest as it is asked: all trees filled up to one depth, so that where a child is need not be looked up. */
export interface PackedForest {
  trees: number
  depth: number
  /** Tree by tree, level by level; the children of a node at `at` are at `2 * at + 1` and `2 * at + 2` of its tree. */
  features: Uint16Array
  thresholds: Float32Array
  /** Tree by tree, from left to right. */
  leaves: Float32Array
}

/** The same trees, whose features are those of `indexes`. */
export function packForest(forest: Forest, indexes?: number[]): PackedForest {
  const trees = forest.roots.length
  const depth = Math.max(0, ...forest.roots.map((root) => depthOf(forest, root)))
  const [inner, outer] = [2 ** depth - 1, 2 ** depth]
  const packed: PackedForest = {
    ...{ trees, depth },
    features: new Uint16Array(trees * inner),
    thresholds: new Float32Array(trees * inner).fill(Infinity),
    leaves: new Float32Array(trees * outer),
  }

  function place(tree: number, at: number, node: number): void {
    const asked = forest.feature[node] as number
    const isLeaf = asked < 0
    if (at >= inner) {
      packed.leaves[tree * outer + at - inner] = forest.value[node] as number
      return
    }
    if (!isLeaf) {
      packed.features[tree * inner + at] = indexes?.[asked] ?? asked
      packed.thresholds[tree * inner + at] = forest.value[node] as number
    }
    place(tree, 2 * at + 1, isLeaf ? node : (forest.left[node] as number))
    place(tree, 2 * at + 2, isLeaf ? node : (forest.right[node] as number))
  }
  for (const [tree, root] of forest.roots.entries()) place(tree, 0, root)
  return packed
}

function depthOf({ feature, left, right }: Forest, node: number): number {
  if ((feature[node] as number) < 0) return 0
  const children = [left[node] as number, right[node] as number]
  return 1 + Math.max(...children.map((child) => depthOf({ feature, left, right } as Forest, child)))
}

/** Which rows are asked no further: those whose log odds are at least so far from even after so many trees. */
export interface QuickLook {
  trees: number
  sure: number
}

/** How likely a forest holds each row of features to be what it was trained to tell, from 0 to 1; nothing where there is no row. */
export function chancesOf(
  forest: PackedForest,
  rows: (Float32Array | undefined)[],
  { trees, sure }: QuickLook,
): (number | undefined)[] {
  return rows.map((row) => {
    if (!row) return undefined
    const quick = oddsOf(forest, row, 0, trees)
    return chanceAt(Math.abs(quick) >= sure ? quick : quick + oddsOf(forest, row, trees, forest.trees))
  })
}

function chanceAt(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

/** What the trees of a range add up to. */
function oddsOf(forest: PackedForest, row: Float32Array, from: number, to: number): number {
  const { depth, features, thresholds, leaves } = forest
  const inner = 2 ** depth - 1
  let odds = 0
  for (let tree = from; tree < to; tree += 1) {
    const root = tree * inner
    let at = 0
    for (let level = 0; level < depth; level += 1) {
      const node = root + at
      at = 2 * at + ((row[features[node] as number] as number) > (thresholds[node] as number) ? 2 : 1)
    }
    // A tree has one leaf more than inner nodes.
    odds += leaves[root + tree + at - inner] as number
  }
  return odds
}

/** What each feature adds to the log odds of a row: at each node, what its children's mean differs from its own (Saabas 2014). */
export function contributionsOf(forest: PackedForest, row: Float32Array): Map<number, number> {
  const { trees, depth, features, thresholds } = forest
  const inner = 2 ** depth - 1
  const added = new Map<number, number>()
  for (let tree = 0; tree < trees; tree += 1) {
    const means = meansOf(forest, tree)
    let at = 0
    while (at < inner) {
      const asked = features[tree * inner + at] as number
      const next = 2 * at + ((row[asked] as number) > (thresholds[tree * inner + at] as number) ? 2 : 1)
      added.set(asked, (added.get(asked) ?? 0) + (means[next] as number) - (means[at] as number))
      at = next
    }
  }
  return added
}

/** What a row at each node of a tree is worth, its leaves being held equally likely. */
function meansOf({ depth, leaves }: PackedForest, tree: number): Float64Array {
  const inner = 2 ** depth - 1
  const means = new Float64Array(2 * inner + 1)
  means.set(leaves.subarray(tree * (inner + 1), (tree + 1) * (inner + 1)), inner)
  for (let node = inner - 1; node >= 0; node -= 1)
    means[node] = ((means[2 * node + 1] as number) + (means[2 * node + 2] as number)) / 2
  return means
}
