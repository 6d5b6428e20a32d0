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
