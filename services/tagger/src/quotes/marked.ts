import { startsUpper } from '../letters.ts'
import type { Paragraph } from '../paragraphs.ts'

/** A stretch between quotation marks; `runsOn`: the marks close in a later paragraph, which opens with another. */
export interface Marked {
  paragraph: number
  start: number
  end: number
  runsOn: boolean
}

/** An opening mark, what closes it, and whether it also closes or is an apostrophe, so that what stands beside it decides. */
interface Opener {
  closers: string
  ambiguous: boolean
}

const openers: Record<string, Opener> = {
  '“': { closers: '”', ambiguous: false },
  '„': { closers: '“”', ambiguous: false },
  '"': { closers: '"', ambiguous: true },
  '”': { closers: '”', ambiguous: true },
  '«': { closers: '»', ambiguous: false },
  '»': { closers: '«»', ambiguous: true },
  '‹': { closers: '›', ambiguous: false },
  '‘': { closers: '’', ambiguous: true },
  '‚': { closers: '‘’', ambiguous: false },
  "'": { closers: "'", ambiguous: true },
  '「': { closers: '」', ambiguous: false },
  '『': { closers: '』', ambiguous: false },
}
const mark = /["'“”„«»‹›‘’‚「」『』]/g
const beforeOpening = /[\s([{—–:\-/]/u
const space = /\s/u
const letter = /[\p{L}\p{N}]/u
const reopens = /^[.!?…]\s$/u
const stop = /[.,!?…;:]/u

/** Marks without a partner never take more than this with them. */
const mostChars = 2500

/** A paragraph with more of them is no prose. */
const mostMarks = 400

/** All that stands in quotation marks, the outermost, in order; a mark that nothing closes is none. */
export function markedIn(paragraphs: Paragraph[]): Marked[] {
  return paragraphs.flatMap((paragraph, at) => markedInOne(paragraph, paragraphs[at + 1]))
}

function markedInOne({ index, text }: Paragraph, next: Paragraph | undefined): Marked[] {
  const found: Marked[] = []
  const places = Array.from(text.matchAll(mark), (match) => match.index).slice(0, mostMarks)
  let free = 0
  for (const [order, at] of places.entries()) {
    const opener = at < free ? undefined : openerAt(text, at)
    if (!opener) continue
    const close = closeOf(text, at, opener, places, order)
    const runsOn = close === undefined
    if (runsOn && !(opensWith(next, text.charAt(at)) && text.length - at < mostChars)) continue
    const end = close ?? text.length
    found.push(
      ...reopened(text, at, end).map((part, place, all) => ({
        paragraph: index,
        ...part,
        runsOn: runsOn || place < all.length - 1,
      })),
    )
    free = end + 1
  }
  return found.filter(({ start, end }) => end > start)
}

/** Where paragraphs were joined, the mark that each opened with stands within, after a sentence: "… end. “Next …". */
function reopened(text: string, at: number, end: number): { start: number; end: number }[] {
  const mark = text.charAt(at)
  const parts: { start: number; end: number }[] = []
  let start = at + 1
  for (let next = text.indexOf(mark, start); next !== -1 && next < end; next = text.indexOf(mark, next + 1)) {
    if (!reopens.test(text.slice(next - 2, next)) || !startsUpper(text.charAt(next + 1))) continue
    parts.push(trimmed(text, start, next))
    start = next + 1
  }
  return [...parts, trimmed(text, start, end)]
}

function openerAt(text: string, at: number): Opener | undefined {
  const opener = openers[text.charAt(at)]
  if (!opener?.ambiguous) return opener
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  return (before === '' || beforeOpening.test(before)) && after !== '' && !space.test(after) ? opener : undefined
}

/** Where the mark stands that closes. A single one may be an apostrophe: that of a plural closes only if no better one does. */
function closeOf(text: string, at: number, { closers }: Opener, places: number[], order: number): number | undefined {
  const isSingle = closers.includes('’') || closers === "'"
  let plural: number | undefined
  for (let next = order + 1; next < places.length; next++) {
    const place = places[next] ?? 0
    if (place - at > mostChars) break
    if (!closers.includes(text.charAt(place)) || opens(text, place, isSingle)) continue
    if (!isSingle || !isPlural(text, place)) return place
    plural ??= place
  }
  return plural
}

/** A single mark before a letter is an apostrophe; a straight one between a space and a letter opens, and the quote before was never closed. */
function opens(text: string, place: number, isSingle: boolean): boolean {
  if (!letter.test(text.charAt(place + 1))) return false
  return isSingle || (text.charAt(place) === '"' && space.test(text.charAt(place - 1)))
}

function isPlural(text: string, place: number): boolean {
  return text.charAt(place - 1) === 's' && !stop.test(text.charAt(place + 1))
}

function opensWith(paragraph: Paragraph | undefined, opening: string): boolean {
  return paragraph?.text.trimStart().startsWith(opening) ?? false
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to]
  while (start < end && space.test(text.charAt(start))) start++
  while (end > start && space.test(text.charAt(end - 1))) end--
  return { start, end }
}
