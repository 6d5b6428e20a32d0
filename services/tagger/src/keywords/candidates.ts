import { startsUpper } from '../letters.ts'
import { headlineIndex } from '../paragraphs.ts'
import type { ReadText } from '../read-text.ts'
import { isUnspaced } from '../words.ts'
import { type Run, runsOf, type Term } from './runs.ts'
import { stemsOf } from './stems.ts'

/** A phrase that may become a keyword: how often it is said, weighed by where, and how it is written. */
export interface Candidate {
  stems: string[]
  name: boolean
  count: number
  weight: number
  inHeadline: boolean
  /** How often the next word is a term too, so that it says more of that than of itself ("ballistic" before "missile"). */
  leads: number
  paragraphs: number
  lastParagraph: number
  order: number
  forms: Map<string, number>
}

const longestPhrase = 3
const headlineWeight = 3
const ledeWeight = 2
const laterWeight = 1

/** A form at the opening of a sentence, or in a headline, says little of its capital. */
const openingForm = 0.1

/** In a longer article, what is said once and not at its head is no keyword. */
const shortArticle = 150

/** All phrases of an article that may be keywords, by their stems, in order of first mention. */
export function candidatesOf(text: ReadText, names: string[]): Map<string, Candidate> {
  const runs = foldSurnames(runsOf(text, names))
  const unspaced = isUnspaced(text.languageCode)
  const counts = countWords(runs)
  const stems = stemsOf(counts.keys(), text.languageCode, unspaced)
  const repeated = repeatedOf(counts, stems)
  const isRepeated = ({ words: [word = '', second] }: Term) => second === undefined && repeated.has(word)
  const everyTerm = counts.size < shortArticle
  const candidates = new Map<string, Candidate>()
  for (const { paragraph, terms } of runs) {
    const mayBe = (term: Term) => everyTerm || paragraph <= 0 || term.name || isRepeated(term)
    for (const phrase of phrasesOf(terms, isRepeated, mayBe)) {
      const candidate = add(candidates, phrase, paragraph, stems, unspaced ? '' : ' ')
      if (phrase.at(-1) !== terms.at(-1)) candidate.leads += 1
    }
  }
  return candidates
}

function countWords(runs: Run[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { terms } of runs) {
    for (const { words } of terms) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** The words of which some form is said again. */
function repeatedOf(counts: Map<string, number>, stems: Map<string, string>): Set<string> {
  const ofStems = new Map<string, number>()
  for (const [word, count] of counts) {
    const stem = stems.get(word) ?? word
    ofStems.set(stem, (ofStems.get(stem) ?? 0) + count)
  }
  return new Set([...counts.keys()].filter((word) => (ofStems.get(stems.get(word) ?? word) ?? 0) > 1))
}

type Condition = (term: Term) => boolean

/** Every term that may be a keyword, and each row of two or three repeated ones from it on. */
function* phrasesOf(terms: Term[], isRepeated: Condition, mayBe: Condition): Generator<Term[]> {
  const joins = (term: Term) => isRepeated(term) && !term.name
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as Term
    if (!mayBe(term)) continue
    yield [term]
    const most = joins(term) ? Math.min(at + longestPhrase, terms.length) : 0
    for (let end = at + 2; end <= most && joins(terms[end - 1] as Term); end++) yield terms.slice(at, end)
  }
}

function add(
  candidates: Map<string, Candidate>,
  phrase: Term[],
  paragraph: number,
  stems: Map<string, string>,
  joint: string,
): Candidate {
  const ownStems: string[] = []
  for (const { words } of phrase) for (const word of words) ownStems.push(stems.get(word) ?? word)
  const key = ownStems.join(' ')
  const candidate = candidates.get(key) ?? create(ownStems, candidates.size)
  candidates.set(key, candidate)
  const form = phrase.map((term) => term.text).join(joint)
  candidate.forms.set(form, (candidate.forms.get(form) ?? 0) + (phrase[0]?.opens ? openingForm : 1))
  candidate.name ||= phrase.length === 1 && phrase[0]?.name === true
  candidate.count += 1
  candidate.weight += weightOf(paragraph)
  candidate.inHeadline ||= paragraph === headlineIndex
  if (candidate.lastParagraph !== paragraph) candidate.paragraphs += 1
  candidate.lastParagraph = paragraph
  return candidate
}

const create = (stems: string[], order: number): Candidate => ({
  stems,
  name: false,
  count: 0,
  weight: 0,
  inHeadline: false,
  leads: 0,
  paragraphs: 0,
  lastParagraph: Number.NaN,
  order,
  forms: new Map(),
})

function weightOf(paragraph: number): number {
  if (paragraph === headlineIndex) return headlineWeight
  return paragraph === 0 ? ledeWeight : laterWeight
}

/** "Kim" stands for "Kim Jong Un" where the article names one of the name alone. */
function foldSurnames(runs: Run[]): Run[] {
  const whole = wholeNames(runs)
  const fold = (term: Term): Term => {
    const full = term.words.length === 1 && startsUpper(term.text) ? whole.get(term.words[0] ?? '') : undefined
    return full ? { ...full, opens: term.opens } : term
  }
  return runs.map((run) => ({ ...run, terms: run.terms.map(fold) }))
}

/** The names of several words by their first and their last one; undefined where two names share it. */
function wholeNames(runs: Run[]): Map<string, Term | undefined> {
  const whole = new Map<string, Term | undefined>()
  const names = runs.flatMap(({ terms }) => terms.filter(({ name, words }) => name && words.length > 1))
  for (const name of names) {
    for (const part of [name.words[0] ?? '', name.words.at(-1) ?? '']) {
      const isOnly = !whole.has(part) || whole.get(part)?.text === name.text
      whole.set(part, isOnly ? name : undefined)
    }
  }
  return whole
}
