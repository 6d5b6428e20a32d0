import { fold } from '../text.ts'
import { danish } from './words/danish.ts'
import { dutch } from './words/dutch.ts'
import { english } from './words/english.ts'
import { finnish } from './words/finnish.ts'
import { french } from './words/french.ts'
import { german } from './words/german.ts'
import { italian } from './words/italian.ts'
import { norwegian } from './words/norwegian.ts'
import { polish } from './words/polish.ts'
import { portuguese } from './words/portuguese.ts'
import { spanish } from './words/spanish.ts'
import { swedish } from './words/swedish.ts'
import type { Words } from './words/words.ts'

/** The languages that are known here, by ISO 639-1 code. */
export const languages: Record<string, Words> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  nl: dutch,
  sv: swedish,
  da: danish,
  nb: norwegian,
  fi: finnish,
  pl: polish,
}

/** Lines as a whole, and beginnings of lines by their first word; all folded. */
export interface Phrases {
  whole: Set<string>
  openings: Map<string, string[]>
}

/** A list of Words, as its items. */
export function items(list: string): string[] {
  return list
    .split('|')
    .map((item) => item.trim())
    .filter(Boolean)
}

/** One list of every language, folded. */
export function wordSet(pick: (words: Words) => string): Set<string> {
  return new Set(
    Object.values(languages)
      .flatMap((words) => items(pick(words)))
      .map(fold),
  )
}

/** One list of every language, to be asked with `says` and `opens`. */
export function phrases(pick: (words: Words) => string): Phrases {
  const all = Object.values(languages).flatMap((words) => items(pick(words)))
  const openings = all.filter((item) => item.endsWith('*')).map(fold)
  return { whole: new Set(all.map(fold)), openings: Map.groupBy(openings, firstWord) }
}

/** What begins as a phrase and is longer has something to tell. */
const longestOpened = 100

/** Whether a folded line is one of the phrases, or begins as one and is short. */
export function says({ whole, openings }: Phrases, folded: string): boolean {
  if (folded.length > longestOpened) return false
  const line = withoutNumbers(folded)
  return whole.has(line) || (openings.get(firstWord(line)) ?? []).some((opening) => begins(line, opening))
}

/** The longest of the phrases that a folded line begins with, as a count of its words; 0 for none. */
export function opensWith({ whole }: Phrases, folded: string, maxWords = 6): number {
  const words = folded.split(' ', maxWords)
  for (let count = words.length; count > 0; count -= 1) {
    if (whole.has(words.slice(0, count).join(' '))) return count
  }
  return 0
}

/** Whether a folded text begins with a folded phrase, at the end of a word. */
export function begins(folded: string, phrase: string): boolean {
  return folded.startsWith(phrase) && (folded.length === phrase.length || folded[phrase.length] === ' ')
}

/** The first word of a folded text. */
export function firstWord(folded: string): string {
  const end = folded.indexOf(' ')
  return end < 0 ? folded : folded.slice(0, end)
}

/** `comments 12` is `comments`. */
function withoutNumbers(folded: string): string {
  if (!/\d/.test(folded)) return folded
  return folded
    .split(' ')
    .filter((word) => !/^\d+[km]?$/.test(word))
    .join(' ')
}
