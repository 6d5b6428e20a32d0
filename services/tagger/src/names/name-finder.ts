import { contextFeatures, edge, featuresOfWord, type Place } from './features.ts'
import { labels, type NameSpan, namesOf } from './labels.ts'
import { type Lexicon, openLexicon, type PackedLexicon } from './lexicon.ts'
import { openWeights, type PackedWeights, type Weights } from './weights.ts'
import { factsOf, type WordFacts } from './word-facts.ts'

/** Words of sentences in; the names in each sentence out, by first word and the one behind the last. */
export type NameFinder = (sentences: string[][]) => NameSpan[][]

const places: readonly Place[] = [-2, -1, 0, 1, 2]
/** Words are remembered until there are so many; most of a text is said again and again. */
const mostWords = 20_000

/** A word with what it says of words around it, each in the scores of labels. */
interface KnownWord {
  facts: WordFacts
  scores: Float64Array[]
}

/** Finds names in English text by a conditional random field; see training/ner. */
export function openNameFinder(packed: PackedLexicon & PackedWeights): NameFinder {
  const lexicon = openLexicon(packed)
  const weights = openWeights(packed)
  const edges = scoresOf(edge, weights)
  let known = new Map<string, KnownWord>()
  const know = (word: string): KnownWord => {
    const found = known.get(word)
    if (found) return found
    const facts = factsOf(word, lexicon)
    const made = { facts, scores: scoresOf(facts, weights) }
    known.set(word, made)
    return made
  }
  return (sentences) => {
    if (known.size > mostWords) known = new Map()
    const words = sentences.map((sentence) => sentence.map(know))
    return findAll(words, edges, lexicon, weights)
  }
}

function scoresOf(word: WordFacts, weights: Weights): Float64Array[] {
  return places.map((place) => {
    const scores = new Float64Array(labels.length)
    for (const feature of featuresOfWord(word, place)) weights.add(feature, scores, 0)
    return scores
  })
}

function findAll(sentences: KnownWord[][], edges: Float64Array[], lexicon: Lexicon, weights: Weights): NameSpan[][] {
  const facts = sentences.map((sentence) => sentence.map((word) => word.facts))
  const inContext = contextFeatures(facts, lexicon)
  return sentences.map((sentence, index) => {
    if (sentence.length === 0) return []
    const describe = inContext(facts[index] as WordFacts[])
    const scores = new Float64Array(sentence.length * labels.length)
    const features: number[] = []
    for (let word = 0; word < sentence.length; word += 1) {
      addWords(scores, sentence, word, edges)
      features.length = 0
      describe(word, features)
      for (const feature of features) weights.add(feature, scores, word * labels.length)
    }
    return namesOf(weights.decode(scores, sentence.length))
  })
}

function addWords(scores: Float64Array, sentence: KnownWord[], word: number, edges: Float64Array[]): void {
  const at = word * labels.length
  for (const [index, place] of places.entries()) {
    const said = (sentence[word + place]?.scores ?? edges)[index] as Float64Array
    for (let label = 0; label < labels.length; label += 1)
      scores[at + label] = (scores[at + label] as number) + (said[label] as number)
  }
}
