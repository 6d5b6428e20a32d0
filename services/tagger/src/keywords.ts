import { keywordsOf as keywordsOfText } from './keywords/keywords.ts'
import type { Paragraph } from './paragraphs.ts'
import { readText } from './read-text.ts'

/** The keywords of paragraphs that were not yet read. */
export function keywordsOf(paragraphs: Paragraph[], languageCode: string): string[] {
  return keywordsOfText(readText(paragraphs, languageCode))
}
