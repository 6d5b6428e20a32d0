import { honorifics } from './courtesy.ts'
import type { NameSpan } from './labels.ts'

const mark = /^[^\p{L}\p{N}.&+@#]+$/u

/** Takes marks off the ends of names, and honorifics off people's; what nothing is left of is no name. */
export function trim(sentences: string[][], names: NameSpan[][]): NameSpan[][] {
  return names.map((own, index) => own.flatMap((name) => trimmed(sentences[index] ?? [], name)))
}

function trimmed(words: string[], { start, end, type }: NameSpan): NameSpan[] {
  let [first, last] = [start, end]
  while (first < last && isOutside(words[first] ?? '', type, last - first)) first += 1
  while (first < last && mark.test(words[last - 1] ?? '')) last -= 1
  return first < last ? [{ start: first, end: last, type }] : []
}

function isOutside(word: string, type: NameSpan['type'], length: number): boolean {
  return mark.test(word) || (type === 'PER' && length > 1 && honorifics.has(word.toLowerCase()))
}
