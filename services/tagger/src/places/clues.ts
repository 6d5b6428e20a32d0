import type { Paragraph } from '../paragraphs.ts'
import { clueWords, lastOf, lastWords, mostWords, type Whereabouts } from './clue-words.ts'
import { plain } from './fold.ts'

/** A word of the text that tells where the article plays. `name` is as `plain()` writes it. */
export interface Clue extends Whereabouts {
  name: string
  paragraph: number
}

/** A few hundred say all there is to say, and keep hostile text cheap. */
const mostClues = 300
const possessive = /['’]s$/
const capitalised = /\p{Lu}[\p{L}\p{M}]*(?:\.\p{Lu})*(?:[-'’]\p{L}[\p{L}\p{M}]*)*\.?/gu

/** Demonyms, countries and well-known regions in the text, with those inside names of other things (`Bank of England`). */
export function cluesIn(paragraphs: Paragraph[]): Clue[] {
  const clues: Clue[] = []
  for (const { index, text } of paragraphs) {
    let words: string[] = []
    let end = -1
    for (const { 0: word, index: start } of text.matchAll(capitalised)) {
      words = start === end + 1 ? [...words.slice(1 - mostWords), word] : [word]
      end = start + word.length
      const clue = longest(words)
      if (clue) clues.push({ ...clue, paragraph: index })
      if (clues.length >= mostClues) return clues
    }
  }
  return clues
}

/** The clue that ends with the last of the words, the longest there is. */
function longest(words: string[]): (Whereabouts & { name: string }) | undefined {
  const last = words.at(-1)?.replace(possessive, '') ?? ''
  if (!lastWords.has(lastOf(plain(last)))) return undefined
  for (let from = 0; from < words.length; from += 1) {
    const name = plain([...words.slice(from, -1), last].join(' '))
    const where = clueWords.get(name)
    if (where) return { ...where, name }
  }
  return undefined
}
