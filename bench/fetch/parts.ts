import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Servers } from '../servers.ts'

const program = fileURLToPath(new URL('./parts-process.ts', import.meta.url))

/** Processor ms a page of each thing that fetching cannot do without, and of all of them. */
export interface Parts {
  ask: number
  hash: number
  gzip: number
  file: number
  queue: number
  sum: number
}

/** Does each part by itself for all pages, in a process of its own. */
export async function measureParts({ redisUrl, dir }: Servers, urls: string[]): Promise<Parts> {
  const run = promisify(execFile)(process.execPath, [program, redisUrl, dir])
  run.child.stdin?.end(urls.join('\n'))
  const { stdout } = await run
  const parts = JSON.parse(stdout) as Omit<Parts, 'sum'>
  return { ...parts, sum: Object.values(parts).reduce((sum, ms) => sum + ms, 0) }
}
