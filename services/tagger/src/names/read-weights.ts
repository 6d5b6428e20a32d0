import { closeSync, openSync, readSync } from 'node:fs'
import type { PackedLexicon } from './lexicon.ts'
import { unpackBy } from './packed.ts'
import type { PackedWeights } from './weights.ts'

/** What `npm run train:ner` wrote beside this file. */
export function readWeights(): PackedLexicon & PackedWeights {
  const file = openSync(new URL('./names.bin', import.meta.url), 'r')
  try {
    const arrays = unpackBy((into, offset) => readSync(file, into, 0, into.length, offset))
    return arrays as unknown as PackedLexicon & PackedWeights
  } finally {
    closeSync(file)
  }
}
