import type { PageBlock } from './page-block.ts'
import { isProse } from './running-text.ts'

/** A question of an interview may be said twice; so many letters are a copy. */
const copiedLetters = 300
/** Recipes and timetables say some of their lines again for every meal or day; a copy says most of what is above it. */
const copiedShare = 0.6

const proseParagraphs = 3
const proseShare = 0.75

/** Blocks in a row that were there before, in the same order. */
interface Run {
  first: number
  again: number
  length: number
}

/** Some pages hold their article twice, for two kinds of screen, or a paragraph right below itself: the blocks of such copies. */
export function secondCopies<Held extends { block: PageBlock }>(held: Held[]): Set<Held> {
  const blocks = held.map(({ block }) => block)
  const sums = sumsOf(blocks)
  const copies = new Set<Held>()
  for (const attempt of attempts(runsIn(blocks))) {
    const isCopy = saysMostAgain(sums, attempt)
    for (const { again, length } of attempt.filter((run) => isCopy || isRunningText(blocks, run)))
      for (const each of held.slice(again, again + length)) copies.add(each)
  }
  held.forEach((each, index) => {
    if (isProse(each.block) && each.block.text === held[index - 1]?.block.text) copies.add(each)
  })
  return copies
}

function runsIn(blocks: PageBlock[]): Run[] {
  const firsts = new Map<string, number>()
  blocks.forEach(({ text }, index) => {
    if (!firsts.has(text)) firsts.set(text, index)
  })

  const runs: Run[] = []
  for (let again = 0; again < blocks.length; ) {
    const first = firsts.get((blocks[again] as PageBlock).text) as number
    const length = runLength(blocks, first, again)
    if (length > 1) runs.push({ first, again, length })
    again += Math.max(1, length)
  }
  return runs
}

/** How many texts from `again` on are those from `first` on; 0 when that is the same place. */
function runLength(blocks: PageBlock[], first: number, again: number): number {
  let length = 0
  while (first + length < again && blocks[first + length]?.text === blocks[again + length]?.text) length += 1
  return length
}

/** The runs that may be one copy, with lines of its own between them: all that they say again is above the first of them. */
function attempts(runs: Run[]): Run[][] {
  const all: Run[][] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (last?.[0] && run.first + run.length <= last[0].again) last.push(run)
    else all.push([run])
  }
  return all
}

/** The letters before each block, and of all of them. */
function sumsOf(blocks: PageBlock[]): number[] {
  const sums = [0]
  for (const { text } of blocks) sums.push((sums.at(-1) as number) + text.length)
  return sums
}

/** Whether runs say again most of what is above them, from the first block that they say again. */
function saysMostAgain(sums: number[], runs: Run[]): boolean {
  const between = (start: number, end: number) => Math.max(0, (sums[end] as number) - (sums[start] as number))
  const inOrder = runs.toSorted((a, b) => a.first - b.first)
  const start = (inOrder[0] as Run).first
  let letters = 0
  let end = start
  for (const { first, length } of inOrder) {
    letters += between(Math.max(first, end), Math.max(first + length, end))
    end = Math.max(end, first + length)
  }
  return letters >= copiedLetters && letters >= copiedShare * between(start, (runs[0] as Run).again)
}

function isRunningText(blocks: PageBlock[], { again, length }: Run): boolean {
  const run = blocks.slice(again, again + length)
  const prose = run.filter(isProse)
  const letters = lettersOf(run)
  return prose.length >= proseParagraphs && letters >= copiedLetters && lettersOf(prose) >= proseShare * letters
}

function lettersOf(blocks: PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}
