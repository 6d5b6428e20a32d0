import type { Example } from './examples.ts'

/** The share of sentences that are said again in capitals, and as a headline. */
const share = 0.15
const small = new Set('a an the of in on at to for and or but with by from as is'.split(' '))

/** Sentences of documents in capitals throughout, and with capitals as headlines have them, each a document of its own. */
export function shouted(documents: Example[][], chance: () => number): Example[][] {
  return documents.flat().flatMap((example): Example[][] => {
    const lot = chance()
    if (lot < share) return [[{ ...example, words: example.words.map((word) => word.toUpperCase()) }]]
    if (lot < 2 * share) return [[{ ...example, words: example.words.map(capitalised) }]]
    return []
  })
}

function capitalised(word: string, index: number): string {
  return index > 0 && small.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1)
}
