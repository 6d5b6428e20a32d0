import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Lexicon, readLexicon } from './lexicon.ts'

const read = new Map<string, Lexicon | undefined>()

/** The lexicon of a language by its ISO 639-1 code, read when first asked for; none for most languages. */
export function lexiconOf(languageCode: string): Lexicon | undefined {
  if (!read.has(languageCode)) read.set(languageCode, openLexicon(languageCode))
  return read.get(languageCode)
}

function openLexicon(languageCode: string): Lexicon | undefined {
  if (!/^[a-z]{2,3}$/.test(languageCode)) return undefined
  const folder = fileURLToPath(new URL(`./lexicon/${languageCode}`, import.meta.url))
  return existsSync(folder) ? readLexicon(folder) : undefined
}
