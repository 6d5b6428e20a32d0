import { type Recogniser, recognise, taggerVersion } from './entities.ts'
import { detectLanguage, type LanguageDetector } from './language.ts'

/** What tags are made with. A better recogniser replaces `recognise`, with a version of its own, and nothing else. */
export interface Tools {
  detectLanguage: LanguageDetector
  recognise: Recogniser
  taggerVersion: string
}

/** Models that are slow to load are loaded with this module; they are pure, so nothing is closed. */
export function openTools(): Tools {
  return { detectLanguage, recognise, taggerVersion }
}
