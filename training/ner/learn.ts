import { contextFeatures, edge, featuresOfWord, type Place } from '../../services/tagger/src/names/features.ts'
import { labelOf, nameTypes } from '../../services/tagger/src/names/labels.ts'
import { openLexicon, type PackedLexicon } from '../../services/tagger/src/names/lexicon.ts'
import type { PackedWeights } from '../../services/tagger/src/names/weights.ts'
import { factsOf, type WordFacts } from '../../services/tagger/src/names/word-facts.ts'
import { compact } from './compact.ts'
import { type Sentence, trainCrf } from './crf.ts'
import type { Example } from './examples.ts'

const places: readonly Place[] = [-2, -1, 0, 1, 2]
/** A feature that is met but once says nothing. */
const leastMet = 2
const options = { epochs: 12, rate: 0.15, dropout: 0.4, seed: 7 }

/** Learns from documents how names look; features are looked up in the lexicon that the weights are used with. */
export function learnNames(documents: Example[][], packed: PackedLexicon, say: (line: string) => void): PackedWeights {
  const described = describe(documents, packed)
  const indexes = indexFeatures(described)
  say(`${described.length} sentences, ${indexes.size} features`)
  const sentences = described.map(
    ({ features, example }): Sentence => ({
      features: features.map((word) => known(word, indexes)),
      labels: labelsOf(example),
    }),
  )
  return compact(trainCrf(sentences, indexes.size, options, say), Int32Array.from(indexes.keys()))
}

interface Described {
  features: Int32Array[]
  example: Example
}

function describe(documents: Example[][], packed: PackedLexicon): Described[] {
  const lexicon = openLexicon(packed)
  const facts = new Map<string, WordFacts>()
  const factOf = (word: string) => {
    const fact = facts.get(word) ?? factsOf(word, lexicon)
    facts.set(word, fact)
    return fact
  }
  return documents.flatMap((document) => {
    const sentences = document.map(({ words }) => words.map(factOf))
    const inContext = contextFeatures(sentences, lexicon)
    return document.map((example, index) => {
      const sentence = sentences[index] as WordFacts[]
      const context = inContext(sentence)
      const features = sentence.map((_, word) => {
        const ofWords = places.flatMap((place) => featuresOfWord(sentence[word + place] ?? edge, place))
        return Int32Array.from([...ofWords, ...context(word)])
      })
      return { features, example }
    })
  })
}

function indexFeatures(described: Described[]): Map<number, number> {
  const met = new Map<number, number>()
  for (const { features } of described) {
    for (const word of features) for (const feature of word) met.set(feature, (met.get(feature) ?? 0) + 1)
  }
  const indexes = new Map<number, number>()
  for (const [feature, times] of met) if (times >= leastMet) indexes.set(feature, indexes.size)
  return indexes
}

function known(features: Int32Array, indexes: Map<number, number>): Int32Array {
  const found: number[] = []
  for (const feature of features) {
    const index = indexes.get(feature)
    if (index !== undefined) found.push(index)
  }
  return Int32Array.from(found)
}

function labelsOf({ words, names }: Example): Uint8Array {
  const labels = new Uint8Array(words.length)
  for (const { start, end, type: written } of names) {
    const type = nameTypes.find((type) => type === written)
    if (!type) continue
    for (let word = start; word < end; word += 1) labels[word] = labelOf(type, 'I')
    labels[start] = labelOf(type, end - start === 1 ? 'U' : 'B')
    if (end - start > 1) labels[end - 1] = labelOf(type, 'L')
  }
  return labels
}
