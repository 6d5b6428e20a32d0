import { abbreviated } from './abbreviations.ts'

/** A stretch of a paragraph in UTF-16 code units, `end` after its last. */
export interface Span {
  start: number
  end: number
}

/** Marks that may end a sentence; the Greek and the Armenian ones look like others and do so in their languages alone. */
const anyStop = /[.!?…\n。！？｡।॥۔؟։።፧។៕။;:]/g
const run = '.!?…。！？｡।॥۔؟։።፧។៕။'
const closers = `”’"')]}»›“」』）】〉》`
const openers = `“‘"'([{«‹„‚「『（【〈《»¿¡–—-•*`

/** Stops that end a sentence whatever follows. */
const hardStops = '。！？｡।॥۔။።។៕\n'
const ownStops: Record<string, string> = { el: ';', hy: ':' }

/** Written without stops: a space after so many code units ends what is taken for a sentence. */
const unstopped = new Set(['th', 'lo'])
const unstoppedChars = 120

const space = /\s/
const letter = /\p{L}/u
const lower = /^\p{Ll}/u
const lowerThenUpper = /^\p{Ll}\p{Lu}/u
/** After what is shortened it goes on with the sentence, as in datelines ("Ottawa, Ont. — A ferry …"). */
const dashAhead = /^ (?:--|[–—-]\s)/
const wordChars = /^(?:\p{L}\.|[\p{L}\p{M}]{0,20})/u

/** The sentences of a paragraph in order, trimmed. Linear in the length of the text. */
export function sentencesOf(text: string, languageCode: string): Span[] {
  const spans: Span[] = []
  let start = 0
  const close = (end: number) => {
    const span = trimmed(text, start, end)
    if (span.end > span.start) spans.push(span)
    start = end
  }
  for (const end of unstopped.has(languageCode) ? phraseEnds(text) : stopEnds(text, languageCode, () => start))
    close(end)
  close(text.length)
  return spans
}

function* stopEnds(text: string, languageCode: string, startOfSentence: () => number): Generator<number> {
  const stops = new RegExp(anyStop)
  for (let match = stops.exec(text); match; match = stops.exec(text)) {
    const at = match.index
    if (!isStop(match[0], languageCode)) continue
    const afterRun = skip(text, at + 1, run)
    const end = skipClosers(text, afterRun)
    stops.lastIndex = end
    if (endsSentence({ text, at, afterRun, end, start: startOfSentence(), languageCode })) yield end
  }
}

function* phraseEnds(text: string): Generator<number> {
  let start = 0
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    if (at - start < unstoppedChars) continue
    yield at
    start = at
  }
}

const isStop = (mark: string, languageCode: string) => (mark !== ';' && mark !== ':') || ownStops[languageCode] === mark

interface Stop {
  text: string
  at: number
  afterRun: number
  end: number
  start: number
  languageCode: string
}

function endsSentence(stop: Stop): boolean {
  const { text, at, afterRun, end, languageCode } = stop
  if (hardStops.includes(text.charAt(at)))
    return end === afterRun || !(languageCode === 'ja' && text.charAt(end) === 'と')
  if (end < text.length && !space.test(text.charAt(end))) return false
  const next = nextWord(text, end)
  if (next.startsWith('.') || (lower.test(next) && !lowerThenUpper.test(next))) return false
  const lone = text.charAt(at) === '.' && afterRun === at + 1
  const opening = dashAhead.test(text.slice(end, end + 3)) ? '—' : next
  return !lone || !abbreviated({ before: wordBefore(text, at, stop.start), next: opening, languageCode })
}

/** What the next sentence would begin with, without marks of opening. */
function nextWord(text: string, from: number): string {
  let at = from
  while (at < text.length && (space.test(text.charAt(at)) || openers.includes(text.charAt(at)))) at++
  const ahead = text.slice(at, at + 21)
  return wordChars.exec(ahead)?.[0] || ahead.slice(0, 1)
}

const longestAbbreviation = 12

/** The word that a full stop follows, with the stops in it; `first` when nothing of the sentence stands before it. */
function wordBefore(text: string, at: number, start: number): { word: string; first: boolean } {
  let from = at
  const least = Math.max(start, at - longestAbbreviation)
  while (from > least && !space.test(text.charAt(from - 1)) && !openers.includes(text.charAt(from - 1))) from--
  return { word: text.slice(from, at), first: text.slice(start, from).trim() === '' }
}

/** Also a guillemet after the space that French puts before it; a low-high pair's “ closes only where no word follows. */
function skipClosers(text: string, from: number): number {
  let at = skip(text, from, closers)
  if (space.test(text.charAt(at)) && text.charAt(at + 1) === '»') at = skip(text, at + 1, closers)
  return text.charAt(at - 1) === '“' && letter.test(text.charAt(at)) ? at - 1 : at
}

function skip(text: string, from: number, marks: string): number {
  let at = from
  while (at < text.length && marks.includes(text.charAt(at))) at++
  return at
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to]
  while (start < end && space.test(text.charAt(start))) start++
  while (end > start && space.test(text.charAt(end - 1))) end--
  return { start, end }
}
