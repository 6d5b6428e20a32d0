import manifest from '../package.json' with { type: 'json' }
import { recognise } from './entities.ts'
import { detectLanguage } from './language.ts'
import type { Taggers } from './tags.ts'

export type Tools = Taggers

/** Models that are slow to load are loaded with this module; they are pure, so nothing is closed. */
export function openTools(): Tools {
  return { detectLanguage, recognise, taggerVersion: manifest.version }
}
