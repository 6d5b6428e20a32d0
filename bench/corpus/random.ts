/** Numbers from 0 to 1 that are the same each time for the same seed (mulberry32). */
export function openRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A whole number from `least` to `most`, each as likely as the others. */
export function between(random: () => number, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1))
}

/**
 * One of a list, the first the likeliest, by the law of Zipf and Mandelbrot: how often something comes goes as one over its place.
 * `shift` is added to the places; the more, the flatter the head of the list.
 */
export function byRank<T>(random: () => number, list: readonly T[], shift = 1): T {
  return list[Math.floor(shift * (1 + list.length / shift) ** random() - shift)] as T
}
