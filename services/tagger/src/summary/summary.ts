import type { Tags } from '@copydesk/contracts'
import type { ReadParagraph, ReadText, Sentence } from '../read-text.ts'
import { stopWords } from '../stop-words.ts'
import { isUnspaced } from '../words.ts'
import { isEnded, isFitting } from './fitting.ts'
import { likeness, ranksOf } from './rank.ts'

/** An article is judged by its first sentences. */
const mostSentences = 40
const least = 2
const most = 3

/** Two sentences of together so many words are enough. */
const enoughWords = 30

const weights = { rank: 0.5, place: 1, headline: 0.6, chosen: 0.4 }
const placeDecay = 0.25

interface Candidate {
  index: number
  paragraph: ReadParagraph
  sentence: Sentence
  words: Set<string>
}

interface Summary {
  summary: NonNullable<Tags['summary']>
  summarySpans: NonNullable<Tags['summarySpans']>
}

/**
 * Two or three sentences of the body that say what it is about, in the order of the text: by their index among all its sentences, and
 * where they stand. They are like the rest (TextRank), like the headline, and early; none but the first needs another to be understood.
 */
export function summaryOf(text: ReadText): Summary {
  const candidates = candidatesOf(text)
  const chosen = choose(candidates, wordsOfHeadline(text)).sort((a, b) => a.index - b.index)
  return {
    summary: chosen.map(({ index }) => index),
    summarySpans: chosen.map(({ paragraph, sentence: { start, end } }) => ({ paragraph: paragraph.index, start, end })),
  }
}

function candidatesOf({ body, languageCode }: ReadText): Candidate[] {
  const stop = stopWords(languageCode)
  const unspaced = isUnspaced(languageCode)
  const all = body.flatMap((paragraph) => paragraph.sentences.map((sentence) => ({ paragraph, sentence })))
  const early = all.slice(0, mostSentences).map((place, index) => ({ ...place, index }))
  const fitting = early.filter(({ paragraph, sentence, index }) =>
    isFitting(paragraph.text, sentence, index === 0, unspaced),
  )
  const ended = fitting.filter(({ paragraph, sentence }) => isEnded(paragraph.text, sentence))
  const usable = ended.length >= least ? ended : fitting
  return usable.map((place) => ({ ...place, words: contentOf(place.sentence, stop) }))
}

function contentOf({ words }: Sentence, stop: Set<string>): Set<string> {
  return new Set(words.map(({ text }) => text.toLowerCase()).filter((word) => !stop.has(word)))
}

function wordsOfHeadline({ headline, languageCode }: ReadText): Set<string> {
  const stop = stopWords(languageCode)
  return new Set(headline.sentences.flatMap((sentence) => [...contentOf(sentence, stop)]))
}

function choose(candidates: Candidate[], headline: Set<string>): Candidate[] {
  const ranks = ranksOf(candidates.map(({ words }) => words))
  const scored = candidates.map((candidate, at) => ({
    candidate,
    score:
      weights.rank * (ranks[at] ?? 0) +
      weights.place / (1 + placeDecay * candidate.index) +
      weights.headline * shareOf(headline, candidate.words),
  }))
  const chosen: Candidate[] = []
  while (chosen.length < most && !isEnough(chosen)) {
    const left = scored.filter(({ candidate }) => !chosen.includes(candidate))
    const [best] = left
      .map(({ candidate, score }) => ({ candidate, score: score - weights.chosen * mostLike(candidate, chosen) }))
      .sort((a, b) => b.score - a.score)
    if (!best) break
    chosen.push(best.candidate)
  }
  return chosen
}

function isEnough(chosen: Candidate[]): boolean {
  return chosen.length >= least && chosen.reduce((sum, { sentence }) => sum + sentence.words.length, 0) >= enoughWords
}

const mostLike = ({ words }: Candidate, chosen: Candidate[]) =>
  Math.max(0, ...chosen.map((other) => likeness(words, other.words)))

/** The share of some words that others have. */
function shareOf(words: Set<string>, others: Set<string>): number {
  return words.size === 0 ? 0 : [...words].filter((word) => others.has(word)).length / words.size
}
