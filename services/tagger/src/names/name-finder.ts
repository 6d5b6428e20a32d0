import { contextFeatures, edge, featuresOfWord, type Place } from './features.ts'
import { labels, type NameSpan, namesOf } from './labels.ts'
import { type Lexicon, openLexicon, type PackedLexicon } from './lexicon.ts'
import { openWeights, type PackedWeights, type Weights } from './weights.ts'
import { factsOf, type WordFacts } from './word-facts.ts'

/** Words of sentences in; the names in each sentence out, by first word and the one behind the last. */
export type NameFinder = (sentences: string[][]) => NameSpan[][]

const places: readonly Place[] = [-2, -1, 0, 1, 2]
/** Words are remembered until there are so many, since most of a text is said again and again. */
const mostWords = 20_000
/** Longer ones are not: they are rare, and a piece of a text keeps the text. */
const longestKept = 12

/** A word with what it says of the words around it, a row of labels for each place, once that was asked for. */
interface KnownWord {
  facts: WordFacts
  scores?: Float32Array
}

/** Finds names in English text by a conditional random field; see training/ner. */
export function openNameFinder(packed: PackedLexicon & PackedWeights): NameFinder {
  const lexicon = openLexicon(packed)
  const weights = openWeights(packed)
  let known = new Map<string, KnownWord>()
  const know = (word: string): KnownWord => {
    const found = known.get(word)
    if (found) return found
    const made = { facts: factsOf(word, lexicon) }
    if (word.length <= longestKept) known.set(word, made)
    return made
  }
  const find = openFind(lexicon, weights)
  return (sentences) => {
    if (known.size > mostWords) known = new Map()
    return find(sentences.map((sentence) => sentence.map(know)))
  }
}

function scoresOf(word: WordFacts, weights: Weights): Float32Array {
  const scores = new Float32Array(places.length * labels.length)
  for (const [index, place] of places.entries()) {
    for (const feature of featuresOfWord(word, place)) weights.add(feature, scores, index * labels.length)
  }
  return scores
}

function openFind(lexicon: Lexicon, weights: Weights): (sentences: KnownWord[][]) => NameSpan[][] {
  const edges: KnownWord = { facts: edge }
  /** Adds to a word's scores what the words around it and itself say alone. */
  const addWords = (scores: Float32Array, sentence: KnownWord[], index: number) => {
    const at = index * labels.length
    for (let place = 0; place < places.length; place += 1) {
      const other = index + (places[place] as number)
      const word = other >= 0 && other < sentence.length ? (sentence[other] as KnownWord) : edges
      word.scores ??= scoresOf(word.facts, weights)
      const from = place * labels.length
      for (let label = 0; label < labels.length; label += 1) {
        scores[at + label] = (scores[at + label] as number) + (word.scores[from + label] as number)
      }
    }
  }
  return (sentences) => {
    const facts = sentences.map((sentence) => sentence.map((word) => word.facts))
    const inContext = contextFeatures(facts, lexicon)
    return sentences.map((sentence, index) => {
      const own = facts[index] as WordFacts[]
      const stretches = stretchesOf(own)
      if (stretches.length === 0) return []
      const describe = inContext(own)
      const scores = new Float32Array(sentence.length * labels.length)
      return stretches.flatMap(({ start, end }) => {
        for (let word = start; word < end; word += 1) {
          addWords(scores, sentence, word)
          for (const feature of describe(word)) weights.add(feature, scores, word * labels.length)
        }
        const names = namesOf(weights.decode(scores, start, end))
        return names.map((name) => ({ ...name, start: start + name.start, end: start + name.end }))
      })
    })
  }
}

/** Stretches of capitalised words, each with a word on either side: elsewhere there are no names. */
function stretchesOf(sentence: WordFacts[]): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = []
  for (let index = 0; index < sentence.length; index += 1) {
    if (!(sentence[index] as WordFacts).isCapital) continue
    const start = Math.max(0, index - 1)
    const end = Math.min(sentence.length, index + 2)
    const last = stretches.at(-1)
    if (last && last.end >= start) last.end = end
    else stretches.push({ start, end })
  }
  return stretches
}
