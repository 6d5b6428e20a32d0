/** Numbers by 32-bit keys, in two flat arrays with open addressing: no object a key, so that hundreds of thousands cost little. */
export class HashTable {
  readonly #mask: number
  readonly #keys: Int32Array
  readonly #values: Int32Array

  /** `values[i]`, which is not negative, is found by `keys[i]`. */
  constructor(keys: Int32Array, values: (index: number) => number) {
    let size = 1
    while (size < keys.length * 2) size <<= 1
    this.#mask = size - 1
    this.#keys = new Int32Array(size)
    this.#values = new Int32Array(size).fill(-1)
    for (const [index, key] of keys.entries()) this.#put(key, values(index))
  }

  #put(key: number, value: number): void {
    let place = key & this.#mask
    while ((this.#values[place] as number) >= 0 && this.#keys[place] !== key) place = (place + 1) & this.#mask
    this.#keys[place] = key
    this.#values[place] = value
  }

  /** What stands under a key; −1 when nothing does. */
  get(key: number): number {
    let place = key & this.#mask
    for (;;) {
      const value = this.#values[place] as number
      if (value < 0 || this.#keys[place] === key) return value
      place = (place + 1) & this.#mask
    }
  }
}
