/** Upper bits that are looked up: of 350,000 keys two or three share them, a line of the cache. */
const upperBits = 17

/** Places of sorted 32-bit keys, which are hashes and so spread evenly: where those of the same upper bits begin is listed. */
export class SortedKeys {
  /** The lower bits of each. */
  readonly #rests: Uint16Array
  readonly #starts: Int32Array

  /** Takes `keys` in ascending order. */
  constructor(keys: Int32Array) {
    this.#rests = Uint16Array.from(keys, restOf)
    this.#starts = new Int32Array(2 ** upperBits + 1)
    for (const key of keys) this.#starts[upperOf(key) + 1] = (this.#starts[upperOf(key) + 1] as number) + 1
    for (let upper = 0; upper < 2 ** upperBits; upper += 1)
      this.#starts[upper + 1] = (this.#starts[upper + 1] as number) + (this.#starts[upper] as number)
  }

  /** Where a key stands; −1 when it does not. */
  get(key: number): number {
    const upper = upperOf(key)
    const rest = restOf(key)
    const end = this.#starts[upper + 1] as number
    for (let index = this.#starts[upper] as number; index < end; index += 1)
      if (this.#rests[index] === rest) return index
    return -1
  }
}

/** From 0 on, for the lowest of signed numbers. */
function upperOf(key: number): number {
  return (key ^ 0x80000000) >>> (32 - upperBits)
}

function restOf(key: number): number {
  return key & (2 ** (32 - upperBits) - 1)
}
