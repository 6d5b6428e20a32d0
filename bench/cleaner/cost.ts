import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { type Step, steps } from '../contestants/steps.ts'
import { meanOf } from '../figures.ts'
import { childFlags } from '../read-page.ts'
import type { Mark, Turn } from './meter.ts'

/** What a step costs once it is warm. */
export interface Cost {
  /** Processor time of the main thread by page, in ms. */
  pagesMs: number[]
  /** That of all threads for a page on average, in ms. */
  processMs: number
  /** The most memory that the process ever held, in MB, the warm-up included. */
  peakMb: number
}

/** A step at work in a process of its own. */
interface Running {
  step: Step
  turns: Turn[]
  /** Lets it print its next few lines; false when it has ended. */
  takeTurn(): Promise<boolean>
}

const meter = fileURLToPath(new URL('./meter.ts', import.meta.url))

/**
 * Runs steps side by side, as the cleaner's children run, first over files that do not count. They take turns of a few pages, so
 * that a machine that slows down for a second does so for all of them.
 */
export async function costsOf<Name extends Step>(
  names: readonly Name[],
  warmUp: string[],
  files: string[],
): Promise<Record<Name, Cost>> {
  const running = names.map((step) => start(step, [...warmUp, ...files]))
  let atWork = running
  while (atWork.length > 0) {
    const [first, ...others] = atWork
    atWork = []
    for (const one of [...others, first as Running]) if (await one.takeTurn()) atWork.push(one)
  }
  const costs = running.map(({ step, turns }) => [step, costIn(step, turns, warmUp.length, files.length)])
  return Object.fromEntries(costs) as Record<Name, Cost>
}

function start(step: Step, files: string[]): Running {
  const command = [...childFlags, '--import', meter, ...steps[step], ...files]
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
  const lines = createInterface({ input: child.stdio[3] as Readable })[Symbol.asyncIterator]()
  const turns: Turn[] = []
  return {
    step,
    turns,
    async takeTurn() {
      ;(child.stdio[4] as Writable).write('\n')
      const { value: line } = await lines.next()
      if (line === undefined) return false
      const turn = JSON.parse(line) as Turn
      turns.push(turn)
      return !turn.isLast
    },
  }
}

function costIn(step: Step, turns: Turn[], warmUp: number, measured: number): Cost {
  const marks = turns.flatMap(({ marks }) => marks)
  if (marks.length !== warmUp + measured)
    throw new Error(`${step} printed ${marks.length} lines for ${warmUp + measured} files`)

  const counted = marks.slice(warmUp - 1)
  const steppedBy = (of: keyof Mark) => counted.slice(1).map((mark, index) => mark[of] - (counted[index]?.[of] ?? 0))
  return {
    pagesMs: steppedBy('threadMs'),
    processMs: meanOf(steppedBy('processMs')),
    peakMb: Math.max(...turns.map(({ peakMb }) => peakMb)),
  }
}
