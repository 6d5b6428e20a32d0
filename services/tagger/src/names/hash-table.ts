/** Slots for each key: fewer make longer ways, more take memory. */
const room = 1.4

/** Places of 32-bit keys, in one flat array with open addressing, each key beside its place: no object a key, one place in memory a look. */
export class HashTable {
  readonly #size: number
  readonly #slots: Int32Array

  /** The place of each key in `keys` is found by it. */
  constructor(keys: Int32Array) {
    this.#size = Math.ceil(keys.length * room) + 1
    this.#slots = new Int32Array(this.#size * 2).fill(-1)
    for (let index = 0; index < keys.length; index += 1) this.#put(keys[index] as number, index)
  }

  #put(key: number, index: number): void {
    let slot = this.#slotOf(key)
    while ((this.#slots[slot * 2 + 1] as number) >= 0) slot = this.#next(slot)
    this.#slots[slot * 2] = key
    this.#slots[slot * 2 + 1] = index
  }

  /** Where a key stands; −1 when it does not. */
  get(key: number): number {
    let slot = this.#slotOf(key)
    for (;;) {
      const index = this.#slots[slot * 2 + 1] as number
      if (index < 0 || this.#slots[slot * 2] === key) return index
      slot = this.#next(slot)
    }
  }

  /** Keys are hashes, so that they are spread evenly by their size (Lemire 2019). */
  #slotOf(key: number): number {
    return Math.floor(((key >>> 0) / 4294967296) * this.#size)
  }

  #next(slot: number): number {
    return slot + 1 < this.#size ? slot + 1 : 0
  }
}
