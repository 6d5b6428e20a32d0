/** Decision trees whose leaves add up to log odds, node by node in flat arrays. */
export interface Forest {
  /** The node each tree begins with. */
  roots: ArrayLike<number> & Iterable<number>
  /** Which feature a node asks for; -1 at a leaf. */
  feature: ArrayLike<number>
  /** A node goes left when its feature is at most this; a leaf adds it. */
  value: ArrayLike<number>
  left: ArrayLike<number>
  right: ArrayLike<number>
}

/** How likely a forest holds a row of features to be what it was trained to tell, from 0 to 1. */
export function chanceOf({ roots, feature, value, left, right }: Forest, row: ArrayLike<number>): number {
  let odds = 0
  for (const root of roots) {
    let node = root
    for (let asked = feature[node] as number; asked >= 0; asked = feature[node] as number)
      node = ((row[asked] as number) <= (value[node] as number) ? left[node] : right[node]) as number
    odds += value[node] as number
  }
  return 1 / (1 + Math.exp(-odds))
}

/** What each feature adds to the log odds of a row: at each node, what its children's mean differs from its own (Saabas 2014). */
export function contributionsOf(forest: Forest, row: ArrayLike<number>): Map<number, number> {
  const { roots, feature, value, left, right } = forest
  const means = meansOf(forest)
  const added = new Map<number, number>()
  for (const root of roots) {
    let node = root
    for (let asked = feature[node] as number; asked >= 0; asked = feature[node] as number) {
      const next = ((row[asked] as number) <= (value[node] as number) ? left[node] : right[node]) as number
      added.set(asked, (added.get(asked) ?? 0) + (means[next] as number) - (means[node] as number))
      node = next
    }
  }
  return added
}

/** What a row at each node is worth, its leaves being held equally likely. Children stand behind their parents. */
function meansOf({ feature, value, left, right }: Forest): Float64Array {
  const means = new Float64Array(feature.length)
  for (let node = feature.length - 1; node >= 0; node -= 1) {
    const isLeaf = (feature[node] as number) < 0
    means[node] = isLeaf
      ? (value[node] as number)
      : ((means[left[node] as number] as number) + (means[right[node] as number] as number)) / 2
  }
  return means
}
