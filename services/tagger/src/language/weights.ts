import { readFileSync } from 'node:fs'
import type { Weights } from './ngrams.ts'

/**
 * Reads what the command `npm run train:language` packed: the number of n-grams and of their entries, the sorted hashes, how many
 * languages each n-gram speaks for, and of each of these the language and its weight. Numbers are little-endian.
 */
export function readWeights(file: URL, codes: string[]): Weights {
  const packed = readFileSync(file)
  const buffer = packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.length)
  const [grams = 0, entries = 0] = new Uint32Array(buffer, 0, 2)
  const hashes = new Uint32Array(buffer, 8, grams)
  const counts = new Uint8Array(buffer, 8 + 4 * grams, grams)
  const languages = new Uint8Array(buffer, 8 + 5 * grams, entries)
  const scores = new Uint8Array(buffer, 8 + 5 * grams + entries, entries)
  return { codes, hashes, ends: endsOf(counts), languages, scores }
}

function endsOf(counts: Uint8Array): Uint32Array {
  const ends = new Uint32Array(counts.length)
  for (let at = 0, end = 0; at < counts.length; at++) {
    end += counts[at] ?? 0
    ends[at] = end
  }
  return ends
}
