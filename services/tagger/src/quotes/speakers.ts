import { startsUpper } from '../letters.ts'
import { pronounsOf, verbsOfSaying } from './saying.ts'

/** A word of a stretch of text, by its place in the paragraph. */
interface Word {
  text: string
  start: number
  end: number
}

/**
 * Who is said to speak: where the words stand that say so, none when only a verb does, and whether they are a pronoun. Where they may
 * be said of somebody before them ("Ann Lee, of the Harbour Board, said"), `wider` is where the clause before begins.
 */
export interface Attribution {
  start: number
  end: number
  pronoun: boolean
  wider?: number
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu
const letter = /\p{L}/u
const farthest = 24
const longestWord = 40

/** Where the words for a speaker end: what follows tells when, where, to whom. */
const endsSpeaker = new Set(
  'on in at to after when as who during while before following from with by about for that whether if reporters adding and but is was has had heard seen quoted should would could will can may might must does did do today yesterday tomorrow previously again later earlier recently also then am um auf vor nach im bei bis zu gegenüber und dans lors après et que en tras durante y'.split(
    ' ',
  ),
)
const mostWords = 9

/** Between a speaker and the verb. */
const auxiliaries = new Set(
  'has have had is was were been also then later previously often again earlier now further repeatedly recently once already both hat haben ont est han har también tampoco'.split(
    ' ',
  ),
)

/** Those that elsewhere are something else. */
const ownAuxiliaries: Record<string, string[]> = { fr: ['a'], es: ['ha'], it: ['ha', 'è'] }

/** The speaker whom a clause `before` or `after` a quote names, beside the verb of saying that is nearest to the quote. */
export function attributionIn(
  text: string,
  { from, to }: { from: number; to: number },
  side: 'before' | 'after',
  languageCode: string,
): Attribution | undefined {
  const words = wordsBetween(text, from, to)
  const verbs = verbsOfSaying(languageCode)
  const isVerb = (each: Word) => verbs.has(each.text.toLowerCase())
  const at = side === 'after' ? words.findIndex(isVerb) : words.findLastIndex(isVerb)
  const verb = words[at]
  if (!verb) return undefined
  const pronouns = pronounsOf(languageCode)
  const clause = words.slice(0, at).filter((each) => !isAuxiliary(each.text.toLowerCase(), languageCode))
  const beside = [clause.at(-1), words[at + 1]].find((each) => each && pronouns.has(each.text.toLowerCase()))
  if (beside) return { start: beside.start, end: beside.end, pronoun: true }
  const before = nounsBefore(text, clause, verb)
  const span =
    before ??
    (tellsSomebody.has(verb.text) && !(side === 'after' && at === 0)
      ? undefined
      : nounsAfter(text, words.slice(at + 1), verb))
  return span ? { ...span, pronoun: false } : { start: verb.start, end: verb.start, pronoun: true }
}

function isAuxiliary(small: string, languageCode: string): boolean {
  return auxiliaries.has(small) || (ownAuxiliaries[languageCode]?.includes(small) ?? false)
}

/** Who follows these is told, or spoken of. */
const tellsSomebody = new Set(['told', 'tells', 'asked', 'asks', 'urged', 'warned', 'called', 'described'])

type Span = Omit<Attribution, 'pronoun'>

function wordsBetween(text: string, from: number, to: number): Word[] {
  const words: Word[] = []
  for (const match of text.slice(from, wholeTo(text, to)).matchAll(word)) {
    if (words.length >= farthest) break
    const written = match[0].replace(/(?<![.'’-])[.'’-]+$/, '')
    words.push({ text: written, start: from + match.index, end: from + match.index + written.length })
  }
  return words
}

/** The end of the word that a place cuts. */
function wholeTo(text: string, to: number): number {
  let end = to
  while (end < to + longestWord && letter.test(text[end - 1] ?? '') && letter.test(text[end] ?? '')) end += 1
  return end
}

/** The words of the clause before a verb, up to what tells when or where; of "Ann Lee, the mayor, said" the first. */
function nounsBefore(text: string, words: Word[], verb: Word): Span | undefined {
  const clauses: Word[][] = []
  let next = verb
  for (const each of words.toReversed()) {
    const gap = text.slice(each.end, next.start)
    if (/[;:()]/.test(gap)) break
    if (clauses.length === 0 || gap.includes(',')) clauses.push([])
    clauses.at(-1)?.unshift(each)
    next = each
  }
  const [nearest] = clauses
  const named = verbFollowsComma(text, words, verb) ? clauses.slice(0, 2).find(isNamed) : undefined
  const clause = (named ?? nearest ?? []).slice(-mostWords)
  const cut = clause.findIndex((each) => endsSpeaker.has(each.text.toLowerCase()))
  const span = spanOf(cut === -1 ? clause : clause.slice(0, cut))
  const wider = clauses[1]?.[0]?.start
  return span && wider !== undefined && verbFollowsComma(text, words, verb) ? { ...span, wider } : span
}

/** "Of New York" is said of somebody before it. */
const isNamed = (words: Word[]) => words[0]?.text !== 'of' && words.some(({ text }) => startsUpper(text))

function verbFollowsComma(text: string, words: Word[], verb: Word): boolean {
  return text.slice(words.at(-1)?.end ?? verb.start, verb.start).includes(',')
}

/** "Said the scheme would …" tells what was said, not who spoke. */
const predicates = new Set(
  'is was are were has had have would should could will can may might must does did'.split(' '),
)

/** The words of the same clause after a verb: "said the harbour master". */
function nounsAfter(text: string, words: Word[], verb: Word): Span | undefined {
  const to = words[0]?.text.toLowerCase() === 'to' ? words[0] : undefined
  const clause: Word[] = []
  let last = to ?? verb
  for (const each of to ? words.slice(1) : words) {
    const small = each.text.toLowerCase()
    if (/[,;:()“"]/.test(text.slice(last.end, each.start)) || clause.length >= mostWords) break
    if (predicates.has(small)) return undefined
    if (endsSpeaker.has(small)) return spanOf(clause)
    clause.push(each)
    last = each
  }
  return spanOf(clause)
}

function spanOf(words: Word[]): Span | undefined {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || first.text === 'of') return undefined
  return { start: first.start, end: last.end }
}
