import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { FetchedPage } from '@copydesk/contracts'
import { Killed } from '@copydesk/pipeline'
import workerpool from 'workerpool'
import { childFlags } from './child-flags.ts'
import type { Cleaned, CleanSettings, cleanCapture } from './clean-capture.ts'
import type { Config, limits } from './config.ts'

/** The settings that children are opened with. */
export type ExtractorConfig = Pick<Config, 'DATA_DIR' | keyof typeof limits>

interface Extractors {
  /** Throws Killed when the page took its child's time, memory or life; other pages go on. */
  run(page: FetchedPage): Promise<Cleaned>
  /** Waits for the pages in hand. */
  close(): Promise<void>
}

/** Between asking a child to end and killing it: long enough for one that listens. */
const graceMs = 100
/** For a child to start on a machine that is busy with everything else. */
const longestStartMs = 120_000

/** Child processes that each extract one page at a time, as many as there are cores; a page waits for a free one, and for one to start, at no cost. */
export function openExtractors(config: ExtractorConfig, children = availableParallelism()): Extractors {
  const settings: CleanSettings = {
    dataDir: config.DATA_DIR,
    maxDepth: config.CLEAN_MAX_DEPTH,
    maxNodes: config.CLEAN_MAX_NODES,
  }
  const pool = workerpool.pool(join(import.meta.dirname, 'child.ts'), {
    workerType: 'process',
    maxWorkers: children,
    forkArgs: [String(process.pid)],
    forkOpts: { execArgv: [...childFlags, `--max-old-space-size=${config.CLEAN_HEAP_MB}`] },
    workerTerminateTimeout: graceMs,
  })

  async function run(page: FetchedPage): Promise<Cleaned> {
    const begin = (): void => void task.timeout(config.CLEAN_TIMEOUT_MS)
    const task = pool.exec<typeof cleanCapture>('cleanCapture', [page, settings], { on: begin })
    try {
      return await task.timeout(config.CLEAN_TIMEOUT_MS + longestStartMs)
    } catch (error) {
      if (diedBefore(error)) return run(page)
      throw asKilled(error, config.CLEAN_TIMEOUT_MS)
    }
  }

  return {
    run,
    close: async () => void (await pool.terminate()),
  }
}

/** The pool finds out that an idle child is gone when it hands it a page; the next one goes to another child. */
function diedBefore(error: unknown): boolean {
  return error instanceof workerpool.TerminateError && error.message === 'Worker is terminated'
}

function asKilled(error: unknown, timeoutMs: number): unknown {
  if (error instanceof workerpool.Promise.TimeoutError) return new Killed(`not done after ${timeoutMs} ms`)
  if (!(error instanceof workerpool.TerminateError)) return error
  const [, cause = 'unknown'] = /(?:exitCode|signalCode): `(?!null)(\w+)`/.exec(error.message) ?? []
  return new Killed(`the parser ended with ${cause}`)
}
