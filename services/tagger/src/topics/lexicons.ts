import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Lexicon, readLexicon } from './lexicon.ts'

const read = new Map<string, Lexicon | undefined>()

/** Words that are near those of the English lexicon in meaning, each a hint only; `npm run train:topics` writes them. */
export const hintsFile = 'hints.txt'

/** The lexicon of a language by its ISO 639-1 code, read when first asked for; none for most languages. */
export function lexiconOf(languageCode: string): Lexicon | undefined {
  if (!read.has(languageCode)) read.set(languageCode, openLexicon(languageCode))
  return read.get(languageCode)
}

function openLexicon(languageCode: string): Lexicon | undefined {
  if (!/^[a-z]{2,3}$/.test(languageCode)) return undefined
  const folder = lexiconFolder(languageCode)
  return existsSync(folder) ? readLexicon(filesOf(folder)) : undefined
}

/** Where the files of a language's lexicon are. */
export function lexiconFolder(languageCode: string): string {
  return fileURLToPath(new URL(`./lexicon/${languageCode}`, import.meta.url))
}

function filesOf(folder: string): string[] {
  const names = readdirSync(folder).toSorted()
  return names.map((name) => join(folder, name))
}
