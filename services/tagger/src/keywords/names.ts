import { startsUpper } from '../letters.ts'
import { type Word, wordsOf } from '../words.ts'

/** Where in a row of words a name ends that begins at one of them: the place after its last word, or 0. */
export type NameFinder = (words: Word[], at: number) => number

const possessive = /['’]s$/

/** Finds the longest of some names, as they are written. */
export function findKnown(names: string[], languageCode: string): NameFinder {
  const byFirst = new Map<string, string[][]>()
  for (const name of names) {
    const words = wordsOf(name, languageCode).map(({ text }) => text)
    const [first] = words
    if (first === undefined) continue
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    )
  }
  return (words, at) => {
    const word = words[at]?.text ?? ''
    const known = byFirst.get(word) ?? (word.endsWith('s') ? byFirst.get(word.replace(possessive, '')) : undefined)
    const name = known?.find((parts) => parts.every((part, place) => isPart(words[at + place]?.text, part)))
    return name ? at + name.length : 0
  }
}

const isPart = (word: string | undefined, part: string) => word === part || word?.replace(possessive, '') === part

/** Words within names, where they stand between two words with a capital. */
const connectors = new Set('of the de la le del della di da do dos du des von van der den bin ibn al el y'.split(' '))
const longestName = 6

/** Within a sentence a full stop is that of an initial or a title. */
const nameGap = /^(?:\. ?| )$/

/** Several words with a capital that follow each other, the first of them no stop word. */
export function capitalsEnd(text: string, words: Word[], start: number): number {
  let end = 0
  for (let at = start; at < words.length && at < start + longestName; at++) {
    const word = words[at] as Word
    const before = words[at - 1]
    if (at > start && before && !continues(text, before, word)) break
    if (startsUpper(word.text)) end = at + 1
    else if (at === start || !connectors.has(word.text)) break
  }
  return end > start + 1 ? end : 0
}

function continues(text: string, before: Word, word: Word): boolean {
  return nameGap.test(text.slice(before.end, word.start)) && !possessive.test(before.text)
}
