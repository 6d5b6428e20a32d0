import type { NameSpan } from './labels.ts'

/** Whose an organisation may be by its own name: "Korean People's Army", "Workers' Party", "Great Ormond Street Children's Hospital". */
const members = new Set(
  `people women men children girls boys workers farmers peasants teachers nurses doctors miners writers students veterans
  lawyers reporters players citizens pensioners`.split(/\s+/),
)
const possessive = /^['’]s?$/i

/** What a company is in law, behind its name. */
const forms = new Set('plc inc inc. corp corp. ltd ltd. llc llp gmbh ag oyj spa bhd nv sa'.split(' '))

/** Gives organisations the members that their name begins with, the word or name before those ("Korean"), and what they are in law. */
export function widen(sentences: string[][], names: NameSpan[][]): NameSpan[][] {
  return sentences.map((words, index) => widenIn(words, names[index] ?? []))
}

function widenIn(words: string[], names: NameSpan[]): NameSpan[] {
  const widened: NameSpan[] = []
  for (const name of names) {
    const start = name.type === 'ORG' ? startOf(words, name.start) : name.start
    const touches = start < name.start || isRest(name, widened.at(-1))
    const [before] = touches ? widened.splice(widened.findLastIndex(({ end }) => end < start) + 1) : []
    widened.push({ ...name, start: Math.min(start, before?.start ?? start) })
  }
  return widened.map((name, index) => withForm(words, name, widened[index + 1]))
}

/** Two organisations with nothing between them are one. */
function isRest({ start, type }: NameSpan, before: NameSpan | undefined): boolean {
  return type === 'ORG' && before?.type === 'ORG' && before.end === start
}

function withForm(words: string[], name: NameSpan, next: NameSpan | undefined): NameSpan {
  const isLonger = name.type === 'ORG' && next?.start !== name.end && forms.has(words[name.end]?.toLowerCase() ?? '')
  return isLonger ? { ...name, end: name.end + 1 } : name
}

const isCapital = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word)

/** Before the members, and the word with a capital before those; the first of a sentence has one anyway. */
function startOf(words: string[], start: number): number {
  const [member = '', mark = ''] = [words[start - 2], words[start - 1]]
  if (!isCapital(member) || !members.has(member.toLowerCase()) || !possessive.test(mark)) return start
  return start > 4 && isCapital(words[start - 3]) ? start - 3 : start - 2
}
