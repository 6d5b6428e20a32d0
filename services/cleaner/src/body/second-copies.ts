import type { PageBlock } from './page-block.ts'

/** A question of an interview may be said twice; so many letters in a row are a copy. */
const copiedLetters = 300

/** Some pages hold their article twice, for two kinds of screen: the blocks of runs that were there before, in the same order. */
export function secondCopies<Held extends { block: PageBlock }>(blocks: Held[]): Set<Held> {
  const texts = blocks.map(({ block }) => block.text)
  const first = new Map<string, number>()
  for (const [index, text] of texts.entries()) if (!first.has(text)) first.set(text, index)

  const copies = new Set<Held>()
  for (let start = 0; start < blocks.length; ) {
    const length = runLength(texts, first.get(texts[start] as string) as number, start)
    const run = blocks.slice(start, start + length)
    const letters = run.reduce((sum, { block }) => sum + block.text.length, 0)
    if (length > 1 && letters >= copiedLetters) for (const each of run) copies.add(each)
    start += Math.max(1, length)
  }
  return copies
}

/** How many texts from `again` on are those from `before` on; 0 when that is the same place. */
function runLength(texts: string[], before: number, again: number): number {
  let length = 0
  while (before < again && before + length < again && texts[before + length] === texts[again + length]) length += 1
  return length
}
