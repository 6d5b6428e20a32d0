import type { ReadText } from '../read-text.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { writesNounsLarge } from './runs.ts'

const most = 10
const least = 5

/** After the least, a keyword has to be worth so much of the first. */
const worthWhile = 0.12

/**
 * Up to ten phrases that a reader would search an article by, the best first, as the text writes them. A phrase counts by how often it
 * is said and in how many paragraphs, more in the headline and the first one; `names` are whole, and no two say the same.
 */
export function keywordsOf(text: ReadText, names: string[] = []): string[] {
  const candidates = candidatesOf(text, names)
  const ranked = [...candidates.values()]
    .filter((candidate) => isPhrase(candidate, candidates))
    .map((candidate) => ({ candidate, score: scoreOf(candidate, text.languageCode) }))
    .sort((a, b) => b.score - a.score || a.candidate.order - b.candidate.order)
  const chosen: Candidate[] = []
  const enough = (ranked[0]?.score ?? 0) * worthWhile
  for (const { candidate, score } of ranked) {
    if (chosen.length >= most || (chosen.length >= least && score < enough)) break
    choose(candidate, chosen)
  }
  return chosen.map((candidate) => formOf(candidate, text.languageCode))
}

const cohesion = 0.34

/** Words go together when they are said together more than once, and not much more often apart. */
function isPhrase({ stems, name, count }: Candidate, candidates: Map<string, Candidate>): boolean {
  if (name || stems.length === 1) return true
  const rarest = Math.min(...stems.map((stem) => candidates.get(stem)?.count ?? count))
  return count >= 2 && count >= cohesion * rarest
}

const nameWorth = 1.3
const togetherWorth = [0, 0.8, 1.5, 1.6]
const headlineWorth = 1.3
const noNounWorth = 0.4
const leadingWorth = 0.5
/** Languages that put what describes a thing before it. */
const modifiersLead = new Set(['en', 'de', 'nl', 'da', 'no', 'sv'])
const spreadWorth = 0.15
const widest = 6

function scoreOf(candidate: Candidate, languageCode: string): number {
  const { stems, name, count, weight, inHeadline, leads, paragraphs } = candidate
  const spread = 1 + spreadWorth * Math.min(paragraphs, widest)
  const kind = name ? nameWorth : (togetherWorth[stems.length] ?? 1)
  const noNoun = stems.length === 1 && !name && isNoNoun(candidate, languageCode) ? noNounWorth : 1
  const once = count === 1 ? 0.7 : 1
  const leading = stems.length === 1 && !name && modifiersLead.has(languageCode) && leads === count ? leadingWorth : 1
  return Math.log2(1 + weight) * spread * kind * noNoun * leading * once * (inHeadline ? headlineWorth : 1)
}

const verbal = /(?:ly|ed|ing)$/
const small = /^\p{Ll}/u

/** As far as its looks tell: in German a noun has a capital, in English a form of a verb its ending. */
function isNoNoun(candidate: Candidate, languageCode: string): boolean {
  if (writesNounsLarge(languageCode)) return small.test(mostSaid(candidate)[0])
  return languageCode === 'en' && verbal.test(mostSaid(candidate)[0])
}

function mostSaid({ forms }: Candidate): [form: string, times: number] {
  let best: [string, number] = ['', 0]
  for (const form of forms) if (form[1] > best[1]) best = form
  return best
}

const mostlyWithin = 0.4

/** A phrase that a chosen one holds is left out; one that holds a chosen one replaces it, where that is mostly said within it. */
function choose(candidate: Candidate, chosen: Candidate[]): void {
  if (chosen.some((other) => holds(other, candidate) || overlaps(other, candidate))) return
  const held = chosen.filter((other) => holds(candidate, other))
  if (held.some((other) => candidate.count < mostlyWithin * other.count)) return
  const place = held[0] ? chosen.indexOf(held[0]) : chosen.length
  chosen.splice(place, held[0] ? 1 : 0, candidate)
  for (const other of held.slice(1)) chosen.splice(chosen.indexOf(other), 1)
}

const holds = (whole: Candidate, part: Candidate) => part.stems.every((stem) => whole.stems.includes(stem))

/** Two of three words in common, as "safety review board" and "review board chair". */
function overlaps(one: Candidate, other: Candidate): boolean {
  const common = one.stems.filter((stem) => other.stems.includes(stem)).length
  return common >= 2 && !holds(one, other) && !holds(other, one)
}

const capital = /^\p{Lu}\p{Ll}/u

/** The form said most; a capital that only the openings of sentences have is none. */
function formOf(candidate: Candidate, languageCode: string): string {
  const [form, times] = mostSaid(candidate)
  if (candidate.name || times >= 1 || writesNounsLarge(languageCode) || !capital.test(form)) return form
  return form.toLowerCase()
}
