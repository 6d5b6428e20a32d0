import { items, languages } from './vocabulary.ts'

const byLanguage = Object.entries(languages).map(([code, { frequent }]): [string, Set<string>] => [
  code,
  new Set(items(frequent)),
])
const sample = 6_000
const fewest = 5

/** The language of a text, as far as its most frequent words tell: an ISO 639-1 code, '' for one that is not known here. */
export function languageOf(text: string): string {
  const words =
    text
      .slice(0, sample)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const counts = byLanguage.map(([code, frequent]): [string, number] => [
    code,
    words.filter((word) => frequent.has(word)).length,
  ])
  const [[code, count] = ['', 0]] = counts.toSorted(([, a], [, b]) => b - a)
  return count >= fewest && count >= words.length / 10 ? code : ''
}
