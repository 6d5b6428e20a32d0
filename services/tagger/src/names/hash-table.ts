/** Places of 32-bit keys, in one flat array with open addressing, each key beside its place: no object a key, one place in memory a look. */
export class HashTable {
  readonly #mask: number
  readonly #slots: Int32Array

  /** The place of each key in `keys` is found by it. */
  constructor(keys: Int32Array) {
    let size = 1
    while (size < keys.length * 1.5) size <<= 1
    this.#mask = size - 1
    this.#slots = new Int32Array(size * 2).fill(-1)
    for (let index = 0; index < keys.length; index += 1) this.#put(keys[index] as number, index)
  }

  #put(key: number, index: number): void {
    let slot = key & this.#mask
    while ((this.#slots[slot * 2 + 1] as number) >= 0) slot = (slot + 1) & this.#mask
    this.#slots[slot * 2] = key
    this.#slots[slot * 2 + 1] = index
  }

  /** Where a key stands; −1 when it does not. */
  get(key: number): number {
    let slot = key & this.#mask
    for (;;) {
      const index = this.#slots[slot * 2 + 1] as number
      if (index < 0 || this.#slots[slot * 2] === key) return index
      slot = (slot + 1) & this.#mask
    }
  }
}
