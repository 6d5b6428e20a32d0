import type { Entity, Quote } from '@copydesk/contracts'
import { startsUpper } from '../letters.ts'
import { headlineIndex, type Paragraph } from '../paragraphs.ts'
import { type Marked, markedIn } from './marked.ts'
import { type Named, openNamed } from './named.ts'
import { saysUnspaced } from './saying.ts'
import { type Attribution, attributionIn } from './speakers.ts'

const beforeChars = 220
const afterChars = 160

/** So many words are a statement whoever says so, so few are said only where somebody is said to. */
const statementWords = 8
const saidWords = 3
const sentenceWords = 2
const statementChars = 12

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu
const unspacedLetter = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u
const ended = /[.,!?…。！？]$/u
/** After a full stop within the marks, what begins with a capital is another sentence. */
const stopped = /[.…。]$/u
/** The sentence goes on about something else. */
const goesOn = /^(?:and|but|while|which|when|before|und|aber|et|mais|y|pero)(?!\p{L})/u
const marksBefore = /^[\s,”"’'»“]+/u
const commaAfter = /^\s?[”"’'»“]\s?,/u
const sentenceStart = /[.!?…]["”’»]?\s+(?=["“„«‘「]?[\p{Lu}\p{Lo}])/gu

/**
 * What is quoted in the body, without its marks, and who said it: the name of one of `people` where it is one, else the words of the
 * text. A quote that runs on over paragraphs is one of each. Single words in marks are no quotes; the headline is not read.
 */
export function quotesOf(paragraphs: Paragraph[], people: Entity[], languageCode: string): Quote[] {
  const body = paragraphs.filter(({ index, text }) => index !== headlineIndex && text.trim() !== '')
  const places = new Map(body.map(({ index }, place) => [index, place]))
  const named = openNamed(people, body)
  const marked = markedIn(body)
  const quotes: Quote[] = []
  let last: Said | undefined
  for (const [at, stretch] of marked.entries()) {
    const place = places.get(stretch.paragraph) ?? 0
    const text = body[place]?.text ?? ''
    const room = roomAround(text, stretch, marked[at - 1], marked[at + 1])
    const beside = last && place - last.place <= 1 ? last : undefined
    const found = attributionBeside(text, stretch, room, languageCode)
    if (!isQuote(text, stretch, found !== undefined, beside?.stretch.runsOn === true)) continue
    const speaker = speakerOf(text, stretch, place, { found, beside, named })
    const { paragraph, start, end } = stretch
    quotes.push(speaker ? { paragraph, start, end, speaker } : { paragraph, start, end })
    last = { stretch, place, speaker }
  }
  return quotes
}

/** A quote that was read, its paragraph counted without empty ones. */
interface Said {
  stretch: Marked
  place: number
  speaker: string | undefined
}

interface Known {
  found: Attribution | undefined
  beside: Said | undefined
  named: Named
}

/** A pronoun is the speaker of the quote before it, or whoever was named last; without any words, the quote before it goes on. */
function speakerOf(text: string, stretch: Marked, place: number, { found, beside, named }: Known): string | undefined {
  const { paragraph, start } = stretch
  if (found && !found.pronoun) return named.among(text, found, paragraph)
  const own = beside && beside.stretch.paragraph !== paragraph ? named.first(place, start) : undefined
  if (found) return own ?? beside?.speaker ?? named.before(place, start)
  const opens = text.slice(0, start).trim().length <= 1
  if (beside && (beside.stretch.runsOn || beside.stretch.paragraph === paragraph || opens)) return beside.speaker
  return isWhole(text, stretch) ? named.onlyIn(place - 1) : undefined
}

function attributionBeside(
  text: string,
  { start, end }: Marked,
  { from, to }: Room,
  languageCode: string,
): Attribution | undefined {
  const rest = text.slice(end + 1, to).replace(marksBefore, '')
  const isOver = (stopped.test(text.slice(start, end)) && startsUpper(rest)) || goesOn.test(rest)
  const after = isOver ? undefined : attributionIn(text, { from: end + 1, to }, 'after', languageCode)
  const before = attributionIn(text, { from, to: Math.max(start - 1, from) }, 'before', languageCode)
  const said = [after, before].find((each) => each && each.end > each.start) ?? after ?? before
  if (said) return said
  const unspaced = saysUnspaced(text.slice(end, end + statementChars)) || saysUnspaced(text.slice(from, start))
  return unspaced ? { start: end, end, pronoun: true } : undefined
}

interface Room {
  from: number
  to: number
}

/** The clauses beside a quote: back to the sentence's start or the quote before, on to the sentence's end or the next quote. */
function roomAround(text: string, { paragraph, start, end }: Marked, before?: Marked, after?: Marked): Room {
  const from = Math.max(before?.paragraph === paragraph ? before.end + 1 : 0, start - beforeChars)
  const to = Math.min(after?.paragraph === paragraph ? after.start - 1 : text.length, end + afterChars)
  const starts = Array.from(
    text.slice(from, start - 1).matchAll(sentenceStart),
    (match) => match.index + match[0].length,
  )
  const tail = text.slice(end + 1, to)
  const stops = tail.search(/[.!?…](?:\s|$)/u)
  return { from: from + (starts.at(-1) ?? 0), to: stops === -1 ? to : end + 1 + stops }
}

const isWhole = (text: string, { start, end }: Marked) => start <= 2 && end >= text.trimEnd().length - 2

function isQuote(text: string, { start, end, runsOn }: Marked, attributed: boolean, continues: boolean): boolean {
  const quoted = text.slice(start, end)
  if (runsOn || continues) return true
  if (unspacedLetter.test(quoted)) return attributed || (quoted.length >= statementChars && ended.test(quoted))
  const words = quoted.match(word) ?? []
  const isSentence = ended.test(quoted) || commaAfter.test(text.slice(end, end + 3))
  if (attributed) return words.length >= (isSentence ? sentenceWords : saidWords)
  const isTitle = words.every((each) => startsUpper(each))
  return !isTitle && words.length >= (isSentence ? saidWords + 1 : statementWords)
}
