/** Typed arrays by name, as one file: a line of JSON that lists them, then their bytes, each from a multiple of eight on. Little-endian. */
const kinds = { Int8Array, Uint8Array, Uint16Array, Int32Array, Float32Array } as const
type Kind = keyof typeof kinds
export type PackedArray = Int8Array | Uint8Array | Uint16Array | Int32Array | Float32Array

interface Entry {
  name: string
  kind: Kind
  length: number
}

const aligned = (offset: number) => Math.ceil(offset / 8) * 8

export function pack(arrays: Record<string, PackedArray>): Uint8Array {
  const entries = Object.entries(arrays).map(
    ([name, array]): Entry => ({ name, kind: array.constructor.name as Kind, length: array.length }),
  )
  const head = new TextEncoder().encode(`${JSON.stringify(entries)}\n`)
  let end = aligned(head.length)
  const places = Object.values(arrays).map((array) => {
    const start = end
    end = aligned(start + array.byteLength)
    return start
  })
  const file = new Uint8Array(end)
  file.set(head)
  for (const [index, array] of Object.values(arrays).entries()) {
    file.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), places[index])
  }
  return file
}

/** The arrays of a file, as views of its bytes: nothing is copied. */
export function unpack(file: Uint8Array<ArrayBuffer>): Record<string, PackedArray> {
  const headEnd = file.indexOf(10)
  const entries = JSON.parse(new TextDecoder().decode(file.subarray(0, headEnd))) as Entry[]
  let offset = aligned(headEnd + 1)
  return Object.fromEntries(
    entries.map(({ name, kind, length }) => {
      const array = new kinds[kind](file.buffer, file.byteOffset + offset, length)
      offset = aligned(offset + array.byteLength)
      return [name, array]
    }),
  )
}
