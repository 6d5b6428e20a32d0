import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Step, steps } from '../contestants/steps.ts'
import { meanOf } from '../figures.ts'
import { childFlags } from '../read-page.ts'
import type { Metered } from './meter.ts'

/** What a step costs once it is warm. */
export interface Cost {
  /** Processor time of the main thread by page, in ms. */
  pagesMs: number[]
  /** That of all threads for a page on average, in ms. */
  processMs: number
  /** The most memory that the process ever held, in MB, the warm-up included. */
  peakMb: number
}

const meter = fileURLToPath(new URL('./meter.ts', import.meta.url))

/** Runs a step in a process of its own, as the cleaner's children run, first over files that do not count. */
export async function costOf(step: Step, warmUp: string[], files: string[]): Promise<Cost> {
  const command = [...childFlags, '--import', meter, ...steps[step], ...warmUp, ...files]
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const chunks: Buffer[] = []
  for await (const chunk of child.stdio[3] as NodeJS.ReadableStream) chunks.push(Buffer.from(chunk))
  const { marks, peakMb } = JSON.parse(Buffer.concat(chunks).toString()) as Metered
  if (marks.length !== warmUp.length + files.length)
    throw new Error(`${step} printed ${marks.length} lines for ${warmUp.length + files.length} files`)

  const counted = marks.slice(warmUp.length - 1)
  const steppedBy = (of: 'threadMs' | 'processMs') =>
    counted.slice(1).map((mark, index) => mark[of] - (counted[index]?.[of] ?? 0))
  return { pagesMs: steppedBy('threadMs'), processMs: meanOf(steppedBy('processMs')), peakMb }
}
