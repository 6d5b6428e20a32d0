import { join } from 'node:path'
import { readConll, type Span } from '../../bench/tagger/conll.ts'
import { type LabelledText, plainText } from '../../bench/tagger/plain-text.ts'
import { type Tokens, tokensOf } from '../../services/tagger/src/names/tokens.ts'
import { harmonise } from './harmonise.ts'

/** A sentence to learn from: words as the recogniser cuts them, and the names among them by first word and the one behind the last. */
export interface Example {
  words: string[]
  names: Span[]
}

/** Sets whose tokens part "al-Sadr" in three. */
const hyphened = /^(?:gum|uner|btc)/
/** Sets without documents: each sentence is one of its own. */
const loose = /^(?:wnut17|btc|crossner)/

/** Documents of a set, made alike with those of all others. */
export async function examplesOf(dir: string, set: string): Promise<Example[][]> {
  const documents = await readConll(join(dir, `${set}.conll`))
  const examples = documents.map((sentences) =>
    sentences.map((sentence) => toExample(plainText(sentence, hyphened.test(set)))),
  )
  return loose.test(set) ? examples.flat().map((example) => [example]) : examples
}

/** A sentence cut as the recogniser cuts it, its names made like those of all sets. */
export function toExample(labelled: LabelledText): Example {
  const tokens = tokensOf(labelled.text)
  const names = labelled.spans
    .map((span) => harmonise(span, labelled))
    .filter((span) => span !== undefined)
    .flatMap((span) => inWords(span, tokens))
  return { words: tokens.words, names }
}

/** A stretch that begins or ends within a word is a name of another sort ("Texas-based"). */
export function inWords({ start, end, type }: Span, { starts, ends }: Tokens): Span[] {
  const first = ends.findIndex((wordEnd) => wordEnd > start)
  const last = starts.findLastIndex((wordStart) => wordStart < end)
  if (first < 0 || last < first) return []
  const isWhole = starts[first] === start && ends[last] === end
  return [{ start: first, end: last + 1, type: isWhole ? type : 'MISC' }]
}
