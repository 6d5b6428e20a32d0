import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { messageOf } from '@copydesk/runtime'
import { type Child, watch } from './child.ts'
import { errorIn, formatLine } from './log-lines.ts'
import { Problem } from './problem.ts'

/** In the order of the line, which is the order in which they stop: what is in hand flows on. */
export const serviceNames = ['api', 'fetcher', 'cleaner', 'tagger', 'storage'] as const
export type ServiceName = (typeof serviceNames)[number]

export interface RunningService extends Child {
  name: ServiceName
  /** Where `/readyz` is, once it said so. */
  healthUrl(): string | undefined
  /** The last thing it called an error. */
  lastError(): string | undefined
}

const pollMs = 100

/** Starts the service in `folder`, and passes on what it writes, formatted. */
export function startService(
  name: ServiceName,
  folder: string,
  env: NodeJS.ProcessEnv,
  print: (line: string) => void,
): RunningService {
  const service = spawn(process.execPath, [join('src', 'main.ts')], {
    cwd: folder,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let healthUrl: string | undefined
  let lastError: string | undefined
  service.on('message', (message) => {
    if (message && typeof message === 'object' && 'healthUrl' in message) healthUrl = String(message.healthUrl)
  })
  const take = (line: string) => {
    lastError = errorIn(line) ?? lastError
    print(formatLine(name, line))
  }
  for (const output of [service.stdout, service.stderr]) {
    if (output) createInterface({ input: output }).on('line', take)
  }
  return { ...watch(service), name, healthUrl: () => healthUrl, lastError: () => lastError }
}

/** Resolves when `/readyz` below the address that `where` tells answers well. Throws a {@link Problem} after `limitMs`, or the signal's reason. */
export async function untilReady(
  name: ServiceName,
  where: () => string | undefined,
  limitMs: number,
  signal: AbortSignal,
): Promise<void> {
  const deadline = performance.now() + limitMs
  let missing = 'it never said where it listens'
  while (performance.now() < deadline) {
    signal.throwIfAborted()
    const url = where()
    if (url) missing = await missingAt(url)
    if (missing === '') return
    await wait(pollMs)
  }
  throw new Problem(`${name} is not ready after ${limitMs / 1_000} s: ${missing}`)
}

async function missingAt(url: string): Promise<string> {
  try {
    const response = await fetch(new URL('/readyz', url), { signal: AbortSignal.timeout(5_000) })
    const text = await response.text()
    return response.ok ? '' : `${response.status} ${text}`
  } catch (error) {
    return messageOf(error)
  }
}
