import type { PageBlock } from './page-block.ts'

/** The lines of a list or table are decided on together, so that it is enough to ask about some. */
const mostAsked = 4
/** No article is longer; what stands behind so many blocks is none of it. */
const mostBlocks = 20_000

/** Which blocks the model is asked about: all that stand alone, and of a longer list or table some at even distances. */
export function askedBlocks(blocks: PageBlock[]): boolean[] {
  const asked: boolean[] = new Array(blocks.length).fill(true).fill(false, mostBlocks)
  for (const indexes of linesOfWholes(blocks)) {
    if (indexes.length <= mostAsked) continue
    for (const index of indexes) asked[index] = false
    if ((indexes[0] as number) >= mostBlocks) continue
    const step = (indexes.length - 1) / (mostAsked - 1)
    for (let each = 0; each < mostAsked; each += 1) asked[indexes[Math.round(each * step)] as number] = true
  }
  return asked
}

function linesOfWholes(blocks: PageBlock[]): Iterable<number[]> {
  const lines = new Map<object, number[]>()
  blocks.forEach(({ whole }, index) => {
    const known = whole && lines.get(whole)
    if (known) known.push(index)
    else if (whole) lines.set(whole, [index])
  })
  return lines.values()
}

/** A chance for every block: that of one that was not asked about is the mean of the others of its list or table. */
export function spreadChances(blocks: PageBlock[], chances: (number | undefined)[]): number[] {
  const sums = new Map<object, { sum: number; count: number }>()
  blocks.forEach(({ whole }, index) => {
    const chance = chances[index]
    if (!whole || chance === undefined) return
    const { sum, count } = sums.get(whole) ?? { sum: 0, count: 0 }
    sums.set(whole, { sum: sum + chance, count: count + 1 })
  })
  return chances.map((chance, index) => {
    if (chance !== undefined) return chance
    const { sum, count } = sums.get(blocks[index]?.whole ?? {}) ?? { sum: 0, count: 1 }
    return sum / count
  })
}
