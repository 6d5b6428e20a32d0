import type { Topic } from '@copydesk/contracts'
import { asAnEditor, type Candidate } from './as-an-editor.ts'
import type { Desk } from './desks.ts'
import { codesAbove, conceptOf, topOf } from './vocabulary.ts'
import type { Weight } from './weigh.ts'

/** What desks weigh in terms of the text, and as a share of the weightiest topic of the text, so that they decide unless it is clear. */
const deskWorth = {
  section: { own: 10, share: 0.4 },
  url: { own: 8, share: 0.3 },
  tag: { own: 5, share: 0.2 },
}

/** A topic of a text of this many words or more weighs at least this much, more if by one term; of a shorter one in proportion to its words. */
const least = { words: 80, several: 2.5, one: 6 }
const leastShare = 0.3
const leastBeside = { own: 8, share: 0.5 }
const mostTopics = 3
/** What speaks for nothing in particular, for scores. */
const doubt = 4

/** A second level says at least this much of the weight of its first level. */
const leastNarrow = { own: 6, share: 0.6 }
const mostTerms = 5

/** The topics that desks and text speak for, the likeliest first, each as narrow as is safe. */
export function rankTopics(desks: Desk[], weights: Map<string, Weight>, words: number): Topic[] {
  const candidates = candidatesOf(desks, [...weights.values()])
  const [first] = candidates
  if (!first || !isClear(first, words)) return []
  const total = candidates.reduce((sum, { weight }) => sum + weight, doubt)
  return candidates
    .slice(0, mostTopics)
    .filter(
      ({ weight }, place) => place === 0 || (weight >= leastBeside.own && weight >= leastBeside.share * first.weight),
    )
    .map((candidate) => topicOf(candidate, candidate.weight / total))
}

/** In a long text one term alone has to stand in the headline or the lede: "weather permitting" makes no article about the weather. */
function isClear({ weight, desks, parts }: Candidate, words: number): boolean {
  const terms = new Set(parts.flatMap((part) => [...part.terms.keys()]))
  const wanted = desks.length === 0 && terms.size === 1 ? least.one : least.several
  return weight >= wanted * Math.min(1, Math.max(leastShare, words / least.words))
}

function candidatesOf(desks: Desk[], weights: Weight[]): Candidate[] {
  const candidates = new Map<string, Candidate>()
  const candidateOf = (code: string): Candidate => {
    const candidate = candidates.get(topOf(code)) ?? { code: topOf(code), weight: 0, desks: [], parts: [] }
    candidates.set(candidate.code, candidate)
    return candidate
  }
  for (const part of weights) {
    const candidate = candidateOf(part.code)
    candidate.weight += part.weight
    candidate.parts.push(part)
  }
  const most = Math.max(0, ...Array.from(candidates.values(), ({ weight }) => weight))
  for (const desk of desks) {
    const candidate = candidateOf(desk.code)
    const { own, share } = deskWorth[desk.source]
    candidate.weight += own + share * most
    candidate.desks.push(desk)
  }
  return asAnEditor([...candidates.values()])
}

function topicOf(candidate: Candidate, score: number): Topic {
  const code = narrowest(candidate)
  const terms = candidate.parts.flatMap(({ terms }) => [...terms]).sort(([, a], [, b]) => b - a)
  const words = [...new Set(terms.map(([term]) => term))].slice(0, mostTerms)
  return {
    ...conceptOf(code),
    score: Math.round(score * 100) / 100,
    parents: codesAbove(code).map(conceptOf),
    evidence: [
      ...candidate.desks.map(({ source, term }) => ({ source, term })),
      ...words.map((term) => ({ source: 'text' as const, term })),
    ],
  }
}

/** The second level that most of the weight is of, else the first. */
function narrowest({ code, parts, desks }: Candidate): string {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0)
  const narrow = parts.filter((part) => part.code !== code).sort((a, b) => b.weight - a.weight)[0]
  const clear = narrow && narrow.weight >= leastNarrow.own && narrow.weight >= leastNarrow.share * whole
  return clear ? narrow.code : (desks.find((desk) => desk.code !== code)?.code ?? code)
}
