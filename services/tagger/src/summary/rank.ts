/** Likeness of two sentences by the different words they have in common: Mihalcea and Tarau 2004. */
export function likeness(a: Set<string>, b: Set<string>): number {
  if (a.size < 2 || b.size < 2) return 0
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let common = 0
  for (const word of few) if (many.has(word)) common++
  return common / (Math.log(a.size) + Math.log(b.size))
}

const damping = 0.85
const rounds = 12

/** TextRank: how much each sentence is like those that others are like, 1 for the best. Quadratic in the number of sentences. */
export function ranksOf(sentences: Set<string>[]): number[] {
  const links = linksOf(sentences)
  const sums = links.map((row) => row.reduce((sum, link) => sum + link, 0) || 1)
  let ranks = sentences.map(() => 1)
  for (let round = 0; round < rounds; round++) {
    ranks = links.map((row) => 1 - damping + damping * flowTo(row, ranks, sums))
  }
  const best = Math.max(...ranks, Number.MIN_VALUE)
  return ranks.map((rank) => rank / best)
}

function flowTo(row: number[], ranks: number[], sums: number[]): number {
  let flow = 0
  for (let at = 0; at < row.length; at++) flow += ((row[at] as number) * (ranks[at] as number)) / (sums[at] as number)
  return flow
}

/** How like each sentence is to each other; both ways the same. */
function linksOf(sentences: Set<string>[]): number[][] {
  const links = sentences.map(() => sentences.map(() => 0))
  for (const [at, a] of sentences.entries()) {
    for (let other = at + 1; other < sentences.length; other++) {
      const link = likeness(a, sentences[other] as Set<string>)
      ;(links[at] as number[])[other] = link
      ;(links[other] as number[])[at] = link
    }
  }
  return links
}
