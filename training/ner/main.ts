import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { openRandom } from '../../bench/corpus/random.ts'
import { printTable, say } from '../../bench/report.ts'
import { figuresOf, tally } from '../../bench/tagger/tally.ts'
import type { PackedLexicon } from '../../services/tagger/src/names/lexicon.ts'
import { openNameFinder } from '../../services/tagger/src/names/name-finder.ts'
import { pack } from '../../services/tagger/src/names/packed.ts'
import { shouted } from './augment.ts'
import { clusterWords } from './clusters.ts'
import { type Example, examplesOf } from './examples.ts'
import { inventedDocuments } from './invented.ts'
import { leaningsOf } from './leanings.ts'
import { learnNames } from './learn.ts'
import { packLexicon } from './lexicon.ts'
import { sources } from './sources.ts'
import { readVectors } from './vectors.ts'
import { wireDocuments } from './wire.ts'
import { type Score, writeSources } from './write-sources.ts'

// npm run train:ner -- --data DIR: learns from the labelled sets in DIR/*.conll how names of people, organisations and places look,
// and writes the weights. Printed are scores on sets that a model which learned from the others only never saw.
const vectorWords = 250_000
const clusteredWords = 150_000
const wireTimes = 4
const heldOut = ['gum.news', 'wikigold', 'uner-ewt.test', 'btc.g']
const inventedSet = 'invented'
const written = ['wire-unseen', 'world-unseen']
const benchNames = new URL('../../bench/tagger/names', import.meta.url).pathname
const target = new URL('../../services/tagger/src/names/', import.meta.url)

const { values } = parseArgs({ options: { data: { type: 'string' } } })
const { data } = values
if (!data) throw new Error('usage: npm run train:ner -- --data DIR   a folder of labelled sets: DIR/<set>.conll')

const sets = new Map<string, Example[][]>()
for (const set of sources.flatMap((source) => source.sets)) sets.set(set, await examplesOf(data, set))
const vectors = readVectors(vectorWords)
const clusters = clusterWords(vectors, clusteredWords, openRandom(1))

sets.set(inventedSet, inventedDocuments(new URL('invented/', import.meta.url).pathname))

const held = train(new Map([...sets].filter(([set]) => !heldOut.includes(set))))
const find = openNameFinder(held)
const scores = heldOut.flatMap((set) => scoreSet(set, sets.get(set) ?? []))
for (const set of written) scores.push(...scoreSet(set, await examplesOf(benchNames, set)))
printTable('names of sets left out, exact', scores)
await writeFile(new URL('names.bin', target), pack({ ...train(sets) }))
await writeSources(new URL('SOURCES.md', target), sets, scores)

function train(learned: Map<string, Example[][]>): ReturnType<typeof learnNames> & PackedLexicon {
  const documents = [...[...learned.values()].flat(), ...wireDocuments(wireTimes, openRandom(2))]
  const lexicon = packLexicon(clusters, leaningsOf(vectors, [...learned.values()].flat(2), openRandom(3)))
  return { ...lexicon, ...learnNames([...documents, ...shouted(documents, openRandom(4))], lexicon, say) }
}

function scoreSet(set: string, documents: Example[][]): Score[] {
  const found = documents.flatMap((document) => find(document.map(({ words }) => words)))
  const tallies = tally(
    documents.flat().map(({ names }) => names),
    found,
  )
  return Object.entries(tallies).map(([type, counts]) => ({ set, type, ...figuresOf(counts) }))
}
