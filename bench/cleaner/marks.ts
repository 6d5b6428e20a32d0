import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Step, steps } from '../contestants/steps.ts'
import type { Mark } from './meter.ts'

const meter = fileURLToPath(new URL('./meter.ts', import.meta.url))

/** Runs a step over files of which the first `warmUp` do not count; gives its processor time for one of the others, in ms. */
export async function costPerFile(step: Step, files: string[], warmUp: number): Promise<Mark> {
  const command = ['--import', meter, ...steps[step], ...files]
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const chunks: Buffer[] = []
  for await (const chunk of child.stdio[3] as NodeJS.ReadableStream) chunks.push(Buffer.from(chunk))
  const marks = JSON.parse(Buffer.concat(chunks).toString()) as Mark[]
  if (marks.length !== files.length) throw new Error(`${step} printed ${marks.length} lines for ${files.length} files`)

  const [from, to] = [marks[warmUp - 1], marks.at(-1)]
  if (!from || !to) throw new Error('There are no files to warm up with')
  const count = files.length - warmUp
  return { threadMs: (to.threadMs - from.threadMs) / count, processMs: (to.processMs - from.processMs) / count }
}
