import { readFileSync } from 'node:fs'
import type { PackedLexicon } from './lexicon.ts'
import { unpack } from './packed.ts'
import type { PackedWeights } from './weights.ts'

/** What `npm run train:ner` wrote beside this file. */
export function readWeights(): PackedLexicon & PackedWeights {
  const file = readFileSync(new URL('./names.bin', import.meta.url))
  return unpack(new Uint8Array(file.buffer, file.byteOffset, file.length)) as unknown as PackedLexicon & PackedWeights
}
