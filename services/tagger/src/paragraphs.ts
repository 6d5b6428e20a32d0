import type { Article } from '@copydesk/contracts'

/** A piece of an article by its place: blocks of the body count from 0, the headline is −1. */
export interface Paragraph {
  index: number
  text: string
}

/** The headline's place: before all of the body. */
export const headlineIndex = -1

/** The headline and each block of the body, in reading order. */
export function paragraphsOf({ headline, body }: Pick<Article, 'headline' | 'body'>): Paragraph[] {
  return [headline, ...body.map((block) => block.text)].map((text, place) => ({ index: place + headlineIndex, text }))
}

/** The opening of an article: at most `limit` UTF-16 code units in all, the last paragraph cut where they run out. */
export function capped(paragraphs: Paragraph[], limit: number): Paragraph[] {
  const kept: Paragraph[] = []
  let left = limit
  for (const { index, text } of paragraphs) {
    if (left <= 0) break
    kept.push({ index, text: text.slice(0, left) })
    left -= text.length
  }
  return kept
}
