import type { Language, Tags } from '@copydesk/contracts'
import { guessLanguage } from './language/guess.ts'
import { areClose } from './language/markers.ts'
import { startsUpper } from './letters.ts'
import { headlineIndex, type Paragraph } from './paragraphs.ts'

/** Paragraphs in; the language most of them are in and that of the headline, and how sure that is, out. */
export type LanguageDetector = (paragraphs: Paragraph[]) => Tags['language']

/** A body is judged by as many openings, at even distances, of about so many characters each. */
const openings = 3
const openingChars = 250

/** A paragraph of less is no opening, where there are longer ones. */
const fairChars = 60
const unknown: Language = { code: 'und', confidence: 0 }

/**
 * The language most of the body is in, and by itself that of the headline, as ISO 639-1 codes, `und` when there is nothing to go by.
 * `confidence` is how often such a guess is right, times the share of the openings looked at that are in this language.
 */
export function detectLanguage(paragraphs: Paragraph[]): Tags['language'] {
  const headline = paragraphs.find(({ index }) => index === headlineIndex)?.text ?? ''
  const own = guessLanguage(headline.slice(0, openingChars))
  const body = languageOfBody(paragraphs.filter(({ index }) => index !== headlineIndex))
  if (own.code === 'und') return body
  if (body.code === 'und') return { ...own, confidence: rounded(own.confidence), headline: own }
  return { ...body, headline: besideBody(own, body, mayDiffer(headline, paragraphs)) }
}

function languageOfBody(body: Paragraph[]): Language {
  const guesses = openingsOf(body).map((text) => ({ guess: guessLanguage(text), chars: text.length }))
  const known = guesses.filter(({ guess }) => guess.code !== 'und')
  const votes = new Map<string, number>()
  for (const { guess, chars } of known) votes.set(guess.code, (votes.get(guess.code) ?? 0) + chars * guess.confidence)
  if (votes.has('ja')) votes.delete('zh')
  const [winner] = [...votes].sort(([, a], [, b]) => b - a)
  if (!winner) return unknown
  const [code, vote] = winner
  const confidence = rounded(vote / known.reduce((sum, { chars }) => sum + chars, 0))
  const closeTo = known.find(({ guess }) => guess.code === code)?.guess.closeTo
  return closeTo ? { code, confidence, closeTo } : { code, confidence }
}

/** Where more of the words have a capital, it is a list of names or a table, which tell little of the language around them. */
const mostCapitals = 0.55
const manyCapitals = 0.25
const least = 30
const word = /\p{L}[\p{L}\p{M}'’-]*/gu

function openingsOf(body: Paragraph[]): string[] {
  const texts = body.map(({ text }) => text.trim()).filter(Boolean)
  const running = texts.filter(isRunning)
  const long = running.filter((text) => text.length >= fairChars)
  const from = long.length > 0 ? long : [bestOf([running, texts.map(withoutCapitals), texts])]
  const step = Math.max(1, from.length / openings)
  return Array.from({ length: Math.min(openings, from.length) }, (_, at) =>
    spoken((from[Math.floor(at * step)] ?? '').slice(0, openingChars)),
  )
}

/** The first of some lists that is long enough as one text, or else the last. */
function bestOf(lists: string[][]): string {
  const joined = lists.map((texts) => texts.join(' '))
  return joined.find((text) => text.length >= least) ?? joined.at(-1) ?? ''
}

const isRunning = (text: string) => capitalsIn(text) <= mostCapitals

/** The share of words with a capital; 1 where there are no words. */
function capitalsIn(text: string): number {
  const words = text.slice(0, openingChars).match(word) ?? []
  return words.length > 0 ? words.filter(startsUpper).length / words.length : 1
}

/** Names are of any language: what is left without many of them says more, where it is enough. */
function spoken(text: string): string {
  const rest = capitalsIn(text) > manyCapitals ? withoutCapitals(text) : ''
  return rest.length >= fairChars ? rest : text
}

function withoutCapitals(text: string): string {
  const words = text.slice(0, openingChars).match(word) ?? []
  return words.filter((one) => !startsUpper(one)).join(' ')
}

const besideOwn = 0.9
const withBody = 0.97

const shortHeadline = 40
const isLatin = (text: string) => /\p{sc=Latn}/u.test(text)

/** A few words ("Court hears case") could be of many languages of a script; in another script they are surely of another. */
function mayDiffer(headline: string, paragraphs: Paragraph[]): boolean {
  const body = paragraphs.find(({ index, text }) => index !== headlineIndex && text.trim() !== '')?.text ?? ''
  return headline.length >= shortHeadline || isLatin(headline) !== isLatin(body.slice(0, openingChars))
}

/** A headline is short: unless it is surely in another language, and not in one like it, it is in that of its body. */
function besideBody(own: Language, body: Language, isLong: boolean): Language {
  if (own.code === body.code) return { code: own.code, confidence: Math.max(rounded(own.confidence), withBody) }
  if (isLong && own.confidence >= besideOwn && !areClose(own.code, body.code))
    return { ...own, confidence: rounded(own.confidence * besideOwn) }
  return { code: body.code, confidence: rounded(body.confidence * besideOwn), closeTo: [own.code] }
}

const rounded = (value: number) => Math.min(Math.round(value * 100) / 100, 0.99)
