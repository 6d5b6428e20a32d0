/** FNV-1a over the UTF-16 code units of a text, 32 bits, going on from `hash`: http://www.isthe.com/chongo/tech/comp/fnv/. */
export function hashOf(text: string, hash = 0x811c9dc5): number {
  let value = hash
  for (let index = 0; index < text.length; index += 1) {
    value ^= text.charCodeAt(index)
    value = Math.imul(value, 0x01000193)
  }
  return value | 0
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
