import type { Tags } from '@copydesk/contracts'
import { eld } from 'eld/small'
import type { Paragraph } from './paragraphs.ts'

/** Paragraphs in; the language most of them are in, and how sure that is, out. */
export type LanguageDetector = (paragraphs: Paragraph[]) => Tags['language']

/** The detector reads no more than about this much of a text, so an article is judged by the openings of several paragraphs. */
const openingChars = 350
const maxOpenings = 8
const unknown = { code: 'und', confidence: 0 }

/**
 * The language most of an article's opening is in, as an ISO 639-1 code, `und` when there is nothing to go by.
 * `confidence` is the share of the text looked at that is in this language; openings the detector doubts count half.
 */
export function detectLanguage(paragraphs: Paragraph[]): Tags['language'] {
  const votes = new Map<string, number>()
  let total = 0
  for (const opening of openingsOf(paragraphs)) {
    const { language, isReliable } = eld.detect(opening)
    if (!language) continue
    total += opening.length
    votes.set(language, (votes.get(language) ?? 0) + opening.length * (isReliable() ? 1 : 0.5))
  }
  const [winner] = [...votes].sort(([, a], [, b]) => b - a)
  return winner ? { code: winner[0], confidence: Math.round((winner[1] / total) * 100) / 100 } : unknown
}

function openingsOf(paragraphs: Paragraph[]): string[] {
  return paragraphs
    .map(({ text }) => text.slice(0, openingChars).trim())
    .filter(Boolean)
    .slice(0, maxOpenings)
}
