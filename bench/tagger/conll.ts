import { readFile } from 'node:fs/promises'

/** A sentence of a labelled set: its tokens, and for each a BIO tag. */
export interface TaggedSentence {
  tokens: string[]
  tags: string[]
}

/** Sets without documents are read as articles of so many sentences. */
const sentencesTogether = 25

/** The documents of a set as articles: one of hundreds of sentences is none. */
export function asArticles(documents: TaggedSentence[][]): TaggedSentence[][] {
  return documents.flatMap((sentences) => {
    if (sentences.length <= 8 * sentencesTogether) return [sentences]
    const parts = Math.ceil(sentences.length / sentencesTogether)
    return Array.from({ length: parts }, (_, part) =>
      sentences.slice(part * sentencesTogether, (part + 1) * sentencesTogether),
    )
  })
}

/** Documents of a `.conll` file: a token and its tag a line, parted by a tab or space; `-DOCSTART-` begins a document. */
export async function readConll(path: string): Promise<TaggedSentence[][]> {
  const documents: TaggedSentence[][] = [[]]
  let sentence: TaggedSentence = { tokens: [], tags: [] }
  const endSentence = () => {
    if (sentence.tokens.length) documents.at(-1)?.push(sentence)
    sentence = { tokens: [], tags: [] }
  }
  for (const line of (await readFile(path, 'utf8')).split('\n')) {
    const cells = line.trimEnd().split(/[\t ]/)
    if (cells.length < 2 || line.startsWith('-DOCSTART-')) endSentence()
    if (line.startsWith('-DOCSTART-')) documents.push([])
    else if (cells.length >= 2) {
      sentence.tokens.push(cells.slice(0, -1).join(' '))
      sentence.tags.push(cells.at(-1) ?? 'O')
    }
  }
  endSentence()
  return documents.filter((sentences) => sentences.length > 0)
}

/** A labelled stretch: `start` and `end` count whatever the stretch is cut from, tokens or UTF-16 code units; `end` is not in it. */
export interface Span {
  start: number
  end: number
  type: string
}

/** The stretches that BIO tags mark. */
export function spansOf(tags: string[]): Span[] {
  const spans: Span[] = []
  for (const [index, tag] of tags.entries()) {
    const [place, type = ''] = [tag.slice(0, 1), tag.slice(2)]
    const last = spans.at(-1)
    if (place === 'I' && last?.end === index && last.type === type) last.end = index + 1
    else if (place === 'B' || place === 'I') spans.push({ start: index, end: index + 1, type })
  }
  return spans
}
