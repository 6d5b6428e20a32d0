import { spawn } from 'node:child_process'
import { type Step, steps } from './steps.ts'

/** Runs a step over files; gives what it printed, line by line. */
export async function overFiles<Line>(step: Step, files: string[]): Promise<Line[]> {
  const child = spawn(process.execPath, [...steps[step], ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TZ: 'UTC' },
  })
  const chunks: Buffer[] = []
  for await (const chunk of child.stdout) chunks.push(chunk)
  const lines = Buffer.concat(chunks).toString().split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as Line)
}
