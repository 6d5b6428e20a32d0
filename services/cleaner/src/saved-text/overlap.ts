import { fold } from '../text.ts'

const shortestWord = 4
const stemLength = 5
const sample = 3_000

/** The longer words of a text, each as its beginning, so that its inflections are one. */
export function stemsIn(text: string): Set<string> {
  const words = fold(text.slice(0, sample)).split(' ')
  return new Set(words.filter((word) => word.length >= shortestWord).map((word) => word.slice(0, stemLength)))
}

/** Which share of a short text's words a longer one has too; 0 when there are too few to say. */
export function overlap(short: string, stems: Set<string>): number {
  const own = [...stemsIn(short)]
  return own.length < 2 ? 0 : own.filter((stem) => stems.has(stem)).length / own.length
}
