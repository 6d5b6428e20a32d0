import { createHash } from 'node:crypto'

/** Chooses the same things each time for the same seed. */
export interface Random {
  /** A whole number from `least` up to and including `most`. */
  between(least: number, most: number): number
  pick<Item>(items: readonly Item[]): Item
  /** Deals the items in some order, and again when they have run out. */
  deal<Item>(items: readonly Item[]): () => Item
}

/** Numbers by mulberry32, seeded with the first 32 bits of the seed's SHA-256. */
export function randomOf(seed: string): Random {
  let state = createHash('sha256').update(seed).digest().readUInt32LE()
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const between = (least: number, most: number) => least + (next() % (most - least + 1))
  const take = <Item>(items: Item[]) => items.splice(between(0, items.length - 1), 1)[0] as Item
  return {
    between,
    pick: (items) => take([...items]),
    deal(items) {
      let left = [...items]
      return () => {
        if (left.length === 0) left = [...items]
        return take(left)
      }
    },
  }
}
