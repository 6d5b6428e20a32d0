const rotated = (value: number, by: number) => (value << by) | (value >>> (32 - by))

/** What FNV-1a begins with. */
export const hashSeed = 0x811c9dc5

/** The FNV-1a hash of a text from that of all but its last UTF-16 code unit, and that unit. */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** FNV-1a over the UTF-16 code units of a text from one to before another, 32 bits, signed: Fowler, Noll and Vo. */
export function hashOf(text: string, from = 0, to = text.length, seed = hashSeed): number {
  let hash = seed
  for (let at = from; at < to; at++) hash = hashOn(hash, text.charCodeAt(at))
  return hash | 0
}

/** MurmurHash3 (x86, 32 bits, seed 0) of `count` 32-bit numbers from `from` on: Austin Appleby, public domain. */
export function hashNumbers(numbers: ArrayLike<number>, from: number, count: number): number {
  let hash = 0
  for (let at = from; at < from + count; at++) {
    const mixed = Math.imul(rotated(Math.imul(numbers[at] ?? 0, 0xcc9e2d51), 15), 0x1b873593)
    hash = Math.imul(rotated(hash ^ mixed, 13), 5) + 0xe6546b64
  }
  hash ^= count * 4
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
