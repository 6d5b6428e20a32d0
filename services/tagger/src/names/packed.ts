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

/** The arrays of a file. */
export function unpack(file: Uint8Array): Record<string, PackedArray> {
  return unpackBy((into, offset) => into.set(file.subarray(offset, offset + into.length)))
}

/** More than the line that lists the arrays has. */
const headBytes = 4_096

/** The arrays of a file that is read piece by piece, each in memory of its own, so that those nobody keeps are let go. */
export function unpackBy(read: (into: Uint8Array, offset: number) => void): Record<string, PackedArray> {
  const head = new Uint8Array(headBytes)
  read(head, 0)
  const headEnd = head.indexOf(10)
  const entries = JSON.parse(new TextDecoder().decode(head.subarray(0, headEnd))) as Entry[]
  let offset = aligned(headEnd + 1)
  return Object.fromEntries(
    entries.map(({ name, kind, length }) => {
      const array = new kinds[kind](length)
      read(new Uint8Array(array.buffer), offset)
      offset = aligned(offset + array.byteLength)
      return [name, array]
    }),
  )
}
