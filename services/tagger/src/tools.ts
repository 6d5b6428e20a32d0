import { openRecogniser, type Recogniser } from './entities/recognise.ts'
import { detectLanguage, type LanguageDetector } from './language.ts'
import { openNameFinder } from './names/name-finder.ts'
import { readWeights } from './names/read-weights.ts'

/** Kept with each article; goes up with every change after which the same article may get other tags. */
const taggerVersion = 'names-2'

/** What tags are made with. A better recogniser replaces `recognise`, with a version of its own, and nothing else. */
export interface Tools {
  detectLanguage: LanguageDetector
  recognise: Recogniser
  taggerVersion: string
}

/** Models are loaded here; they are pure, so nothing is closed. */
export function openTools(): Tools {
  return { detectLanguage, recognise: openRecogniser(openNameFinder(readWeights())), taggerVersion }
}
