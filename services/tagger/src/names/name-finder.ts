import { contextFeatures, edge, featuresOfWord, type Place } from './features.ts'
import { labels, type NameSpan, namesOf } from './labels.ts'
import { type Lexicon, openLexicon, type PackedLexicon } from './lexicon.ts'
import { openWeights, type PackedWeights, type Weights } from './weights.ts'
import { factsOf, type WordFacts } from './word-facts.ts'

/** Words of sentences in; the names in each sentence out, by first word and the one behind the last. */
export type NameFinder = (sentences: string[][]) => NameSpan[][]

const places: readonly Place[] = [-2, -1, 0, 1, 2]
/** Words are remembered until there are so many, since most of a text is said again and again. */
const mostWords = 12_000
/** Longer ones are not: they are rare, and a piece of a text keeps the text. */
const longestKept = 12

/** A word with what it says of the words around it: a row of labels for each place, in a list from `at` on; `asked`: a bit for each place that was. */
interface KnownWord {
  facts: WordFacts
  scores?: Int16Array
  at: number
  asked: number
}

/** Finds names in English text by a conditional random field; see training/ner. */
export function openNameFinder(packed: PackedLexicon & PackedWeights): NameFinder {
  const lexicon = openLexicon(packed)
  const weights = openWeights(packed)
  let known = new Map<string, KnownWord>()
  const know = (word: string): KnownWord => {
    const found = known.get(word)
    if (found) return found
    const made = { facts: factsOf(word, lexicon), at: 0, asked: 0 }
    if (word.length <= longestKept) known.set(word, made)
    return made
  }
  const find = openFind(lexicon, weights)
  return (sentences) => {
    if (known.size > mostWords) known = new Map()
    return find(sentences.map((sentence) => sentence.map(know)))
  }
}

const rowsOfWord = places.length * labels.length
/** The scores of so many words share a list: a list of its own each would cost as much again. */
const wordsInList = 512

/** Puts the scores of words at places, once they are asked for, into lists. */
function openScorer(weights: Weights): (word: KnownWord, place: number) => Int16Array {
  let list = new Int16Array(0)
  let used = 0
  const make = (word: KnownWord) => {
    if (used === list.length) {
      list = new Int16Array(wordsInList * rowsOfWord)
      used = 0
    }
    word.at = used
    used += rowsOfWord
    return list
  }
  return (word, place) => {
    word.scores ??= make(word)
    if ((word.asked & (1 << place)) === 0) {
      word.asked |= 1 << place
      weights.add(featuresOfWord(word.facts, places[place] as Place), word.scores, word.at + place * labels.length)
    }
    return word.scores
  }
}

function openFind(lexicon: Lexicon, weights: Weights): (sentences: KnownWord[][]) => NameSpan[][] {
  const edges: KnownWord = { facts: edge, at: 0, asked: 0 }
  const scoresOf = openScorer(weights)
  let scores = new Int16Array(0)
  /** Adds to a word's scores what the words around it and itself say alone. */
  const addWords = (sentence: KnownWord[], index: number) => {
    const at = index * labels.length
    for (let place = 0; place < places.length; place += 1) {
      const other = index + (places[place] as number)
      const word = other >= 0 && other < sentence.length ? (sentence[other] as KnownWord) : edges
      const said = scoresOf(word, place)
      const from = word.at + place * labels.length
      for (let label = 0; label < labels.length; label += 1) {
        scores[at + label] = (scores[at + label] as number) + (said[from + label] as number)
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
      const size = sentence.length * labels.length
      if (scores.length < size) scores = new Int16Array(size * 2)
      scores.fill(0, 0, size)
      return stretches.flatMap(({ start, end }) => {
        for (let word = start; word < end; word += 1) {
          addWords(sentence, word)
          weights.add(describe(word), scores, word * labels.length)
        }
        const names = namesOf(weights.decode(scores, start, end, sentence.length))
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
