import { endianness } from 'node:os'
import { hashOf, hashSeed } from '../hash.ts'

/** What a packed place is; the order is part of the format. */
export const packedClasses = ['capital', 'seat', 'city', 'district', 'region'] as const
export type PackedClass = (typeof packedClasses)[number]

/** A place as it is packed; `region` is GeoNames' code as `US.TX`, `geonamesId` 0 where there is none. */
export interface PackedPlace {
  geonamesId: number
  country: string
  region: string
  class: PackedClass
  population: number
}

/** A name, as `plain()` writes it, of the place at an index; `alias`: not its main name. */
export interface PackedName {
  name: string
  place: number
  alias: boolean
}

/** A place found by name: its people only as log10, to a 32nd. */
export interface FoundPlace extends Omit<PackedPlace, 'population'> {
  weight: number
  alias: boolean
}

/** Names to places in typed arrays over one buffer. `has` is quick and may be wrong once in 15,000; by `find` a name is known by 48 bits of hash: one in 800 million unknown ones is taken for a known. */
export interface Pack {
  has(name: string): boolean
  find(name: string): FoundPlace[]
}

const steps = 32
const headerWords = 4

/** The hash of a name, its bits mixed so that any of them will do, unsigned 32 bits; another start gives another hash. */
export function nameHash(name: string, seed = hashSeed): number {
  const hash = hashOf(name, 0, name.length, seed)
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
}

function checkOf(text: string): number {
  return nameHash(text, 0x9747b28c) >>> 16
}

/** The same places and names make the same bytes, on machines that count from the small end as all usual ones do. */
export function packPlaces(places: PackedPlace[], names: PackedName[]): Buffer {
  const countries = [...new Set(places.map(({ country }) => country))].sort()
  const regions = [...new Set(places.map(({ region }) => region))].sort()
  const countryAt = new Map(countries.map((country, index) => [country, index]))
  const regionAt = new Map(regions.map((region, index) => [region, index]))
  const sorted = names
    .map(({ name, place, alias }) => ({ hash: nameHash(name), check: checkOf(name), place, alias }))
    .sort((a, b) => a.hash - b.hash || a.check - b.check || a.place - b.place)
  const words = Buffer.from(JSON.stringify({ countries, regions }))
  const text = Buffer.concat([words, Buffer.alloc(-words.length & 3, ' ')])
  return Buffer.concat([
    bytes(Uint32Array.of(1, text.length, places.length, names.length)),
    text,
    bytes(Uint32Array.from(places, ({ geonamesId }) => geonamesId)),
    bytes(Uint32Array.from(sorted, ({ hash }) => hash)),
    bytes(Uint32Array.from(sorted, ({ place, alias }) => place * 2 + (alias ? 1 : 0))),
    bytes(Uint16Array.from(sorted, ({ check }) => check)),
    bytes(Uint16Array.from(places, ({ region }) => regionAt.get(region) ?? 0)),
    bytes(Uint8Array.from(places, ({ country }) => countryAt.get(country) ?? 0)),
    bytes(Uint8Array.from(places, (place) => packedClasses.indexOf(place.class))),
    bytes(Uint8Array.from(places, ({ population }) => Math.round(Math.log10(population + 1) * steps))),
  ])
}

function bytes(array: Uint8Array | Uint16Array | Uint32Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength)
}

/** Reads what {@link packPlaces} wrote; nothing is copied but the header. Throws where numbers are kept the other way round. */
export function openPack(file: Buffer): Pack {
  if (endianness() !== 'LE') throw new Error('The packed places are of machines that count from the small end')
  const { buffer: data, byteOffset } = file.byteOffset % 4 === 0 ? file : Buffer.from(new Uint8Array(file).buffer)
  const [, textLength = 0, placeCount = 0, nameCount = 0] = new Uint32Array(data, byteOffset, headerWords)
  let at = byteOffset + headerWords * 4
  const skip = (length: number) => {
    at += length
    return at - length
  }
  const text = new TextDecoder().decode(new Uint8Array(data, skip(textLength), textLength))
  const { countries, regions }: { countries: string[]; regions: string[] } = JSON.parse(text)
  const ids = new Uint32Array(data, skip(placeCount * 4), placeCount)
  const hashes = new Uint32Array(data, skip(nameCount * 4), nameCount)
  const owners = new Uint32Array(data, skip(nameCount * 4), nameCount)
  const checks = new Uint16Array(data, skip(nameCount * 2), nameCount)
  const regionOf = new Uint16Array(data, skip(placeCount * 2), placeCount)
  const countryOf = new Uint8Array(data, skip(placeCount), placeCount)
  const classOf = new Uint8Array(data, skip(placeCount), placeCount)
  const weightOf = new Uint8Array(data, skip(placeCount), placeCount)

  const placeAt = (owner: number): FoundPlace => {
    const place = owner >>> 1
    return {
      geonamesId: ids[place] ?? 0,
      country: countries[countryOf[place] ?? 0] ?? '',
      region: regions[regionOf[place] ?? 0] ?? '',
      class: packedClasses[classOf[place] ?? 0] ?? 'city',
      weight: (weightOf[place] ?? 0) / steps,
      alias: (owner & 1) === 1,
    }
  }

  return {
    has(name) {
      const hash = nameHash(name)
      return hashes[firstNotBelow(hashes, hash)] === hash
    },
    find(name) {
      const hash = nameHash(name)
      const check = checkOf(name)
      const found: FoundPlace[] = []
      for (let index = firstNotBelow(hashes, hash); hashes[index] === hash; index += 1) {
        if (checks[index] === check) found.push(placeAt(owners[index] ?? 0))
      }
      return found
    },
  }
}

function firstNotBelow(sorted: Uint32Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
