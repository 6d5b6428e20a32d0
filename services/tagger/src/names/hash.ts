/** What FNV-1a begins with, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. */
export const hashSeed = 0x811c9dc5

/** The hash of a text from that of all but its last UTF-16 code unit, and that. */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** The hash of a text's UTF-16 code units from one to before another. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = hashSeed
  for (let index = from; index < to; index += 1) hash = hashOn(hash, text.charCodeAt(index))
  return hash | 0
}

/** A value that counts as another in each place: 32 bits, mixed as the end of MurmurHash3 does it. */
export function mix(place: number, value: number): number {
  let mixed = Math.imul(value ^ Math.imul(place + 1, 0x9e3779b1), 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) | 0
}

/** Two values together in a place. */
export function mixTwo(place: number, first: number, second: number): number {
  return mix(place, Math.imul(first, 31) ^ Math.imul(second ^ 0x5bd1e995, 0x1b873593))
}
