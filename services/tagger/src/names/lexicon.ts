import { hashOf } from '../hash.ts'
import { HashTable } from './hash-table.ts'

/** Bits of a name in the gazetteer. */
export const gazetteerBits = {
  largeCity: 1,
  city: 2,
  town: 4,
  region: 8,
  country: 16,
  worldRegion: 32,
  nationality: 64,
} as const
/** Bits of a word among people's names. */
export const nameBits = { listed: 1, given: 2, family: 4 } as const

/** Likelihoods from which on a leaning is a step higher. */
export const leaningSteps = [0.02, 0.05, 0.12, 0.25, 0.45, 0.65, 0.85] as const

/** The longest name in the gazetteer, in words. */
export const longestEntry = 4

/** What is known of words before any text is read, as packed: keys are hashes of {@link foldWord}s. */
export interface PackedLexicon {
  /** Lower-cased words by their hash, the frequent ones first; the first of them have a cluster each, and all a {@link Lexicon.leaning}. */
  wordKeys: Int32Array
  clusters: Uint16Array
  leanings: Uint16Array
  /** Clusters of clusters, by cluster. */
  groups: Uint8Array
  families: Uint8Array
  /** Names of people by the hash of a word, and their bits. */
  nameKeys: Int32Array
  names: Uint8Array
  /** Places by {@link joinHash} of their words, and their bits. */
  placeKeys: Int32Array
  places: Uint8Array
}

export interface Lexicon {
  /**
   * What a lower-cased word by its hash is likely to be when it is capitalised: of a person, organisation, place, other name, or none,
   * each in three bits from the lowest on, by {@link leaningSteps}; −1 when it is not known.
   */
  leaning(hash: number): number
  /** The cluster of a lower-cased word by its hash, −1 when it is not known. */
  cluster(hash: number): number
  group(cluster: number): number
  family(cluster: number): number
  /** {@link nameBits} of a folded word. */
  nameBitsOf(hash: number): number
  /** {@link gazetteerBits} of words joined. */
  placeBitsOf(hash: number): number
}

/** Opens what was packed; the keys themselves are not kept. */
export function openLexicon(packed: PackedLexicon): Lexicon {
  const words = new HashTable(packed.wordKeys)
  const people = new HashTable(packed.nameKeys)
  const places = new HashTable(packed.placeKeys)
  const { leanings, clusters, groups, families, names: peopleBits, places: placesBits } = packed
  return {
    leaning: (hash) => valueAt(leanings, words.get(hash)),
    cluster: (hash) => valueAt(clusters, words.get(hash)),
    group: (cluster) => (cluster < 0 ? -1 : (groups[cluster] as number)),
    family: (cluster) => (cluster < 0 ? -1 : (families[cluster] as number)),
    nameBitsOf: (hash) => Math.max(0, valueAt(peopleBits, people.get(hash))),
    placeBitsOf: (hash) => Math.max(0, valueAt(placesBits, places.get(hash))),
  }
}

/** −1 where there is none. */
function valueAt(values: Uint8Array | Uint16Array, index: number): number {
  return index >= 0 && index < values.length ? (values[index] as number) : -1
}

/** Lower-cased, without accents and points. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return /^[a-z]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/[\u0300-\u036f.,]/g, '')
}

/** The key of a name of several words, from that of its beginning and the next folded word's hash. */
export function joinHash(beginning: number, word: number): number {
  return (Math.imul(beginning ^ 0x9e3779b9, 0x85ebca6b) + word) | 0
}

/** The key of a folded word. */
export function wordKey(folded: string): number {
  return hashOf(folded)
}
