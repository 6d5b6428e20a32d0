import type { NameSpan } from './labels.ts'

/** Whose an organisation may be by its own name: "Korean People's Army", "Workers' Party", "Great Ormond Street Children's Hospital". */
const members = new Set(
  `people women men children girls boys workers farmers peasants teachers nurses doctors miners writers students veterans
  lawyers reporters players citizens pensioners`.split(/\s+/),
)
const possessive = /^['’]s?$/i

/** Gives organisations the members that their name begins with, and the word or name before those ("Korean"). */
export function widen(sentences: string[][], names: NameSpan[][]): NameSpan[][] {
  return sentences.map((words, index) => widenIn(words, names[index] ?? []))
}

function widenIn(words: string[], names: NameSpan[]): NameSpan[] {
  const widened: NameSpan[] = []
  for (const name of names) {
    const start = name.type === 'ORG' ? startOf(words, name.start) : name.start
    const before = start < name.start ? widened.findLast(({ end }) => end >= start) : undefined
    if (before) widened.pop()
    widened.push({ ...name, start: Math.min(start, before?.start ?? start) })
  }
  return widened
}

const isCapital = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word)

/** Before the members, and the word with a capital before those; the first of a sentence has one anyway. */
function startOf(words: string[], start: number): number {
  const [member = '', mark = ''] = [words[start - 2], words[start - 1]]
  if (!isCapital(member) || !members.has(member.toLowerCase()) || !possessive.test(mark)) return start
  return start > 4 && isCapital(words[start - 3]) ? start - 3 : start - 2
}
