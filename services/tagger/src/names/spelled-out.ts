import { initialsOf } from '../entities/initials.ts'
import { startsUpper } from '../letters.ts'
import type { NameSpan } from './labels.ts'

const shortest = 3
const mostWords = 10
const acronym = /^\p{Lu}{3,10}$/u

/**
 * What stands spelled out before its own initials in brackets is the name of one organisation: "the Economic Community of West African
 * States (ECOWAS)". A place or person that was found so, and whole, stays one.
 */
export function spelledOut(sentences: string[][], names: NameSpan[][]): NameSpan[][] {
  return sentences.map((words, index) => spelledOutIn(words, names[index] ?? []))
}

function spelledOutIn(words: string[], names: NameSpan[]): NameSpan[] {
  if (!words.includes(')')) return names
  return words.reduce((found, word, at) => {
    if (words[at - 1] !== '(' || words[at + 1] !== ')' || !acronym.test(word)) return found
    const start = startOf(words, at - 1, word.toLowerCase())
    return start === undefined ? found : withName(found, start, at - 1)
  }, names)
}

/** Where the words before a bracket begin whose initials stand in it. */
function startOf(words: string[], end: number, initials: string): number | undefined {
  for (let start = end - 2; start >= Math.max(0, end - mostWords); start -= 1) {
    const isName = startsUpper(words[start] ?? '') && end - start >= Math.min(shortest, initials.length) - 1
    if (isName && initialsOf(words.slice(start, end).map((word) => word.toLowerCase())).includes(initials)) return start
  }
  return undefined
}

function withName(names: NameSpan[], start: number, end: number): NameSpan[] {
  if (names.some((name) => name.start === start && name.end === end && name.type !== 'MISC')) return names
  const others = names.filter((name) => name.end <= start || name.start >= end)
  return [...others, { start, end, type: 'ORG' as const }].toSorted((a, b) => a.start - b.start)
}
