import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { until } from './until.ts'

export type ServiceName = 'api' | 'fetcher' | 'cleaner' | 'tagger' | 'storage'

export interface RunningService {
  name: ServiceName
  pid: number
  healthUrl: string
  /** Everything it wrote, for a failing test to show. */
  output(): string
  signal(signal: NodeJS.Signals): void
  /** What happens to it when whoever started it dies. */
  disconnect(): void
  /** Resolves when the process is gone, with its exit code or the signal that ended it. */
  gone: Promise<number | NodeJS.Signals>
}

/** Starts a service as its own process and waits until it says it is ready (or, with `ready: false`, until it is alive). */
export async function startService(
  name: ServiceName,
  env: Record<string, string>,
  { ready = true } = {},
): Promise<RunningService> {
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: fileURLToPath(new URL(`../../services/${name}`, import.meta.url)),
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const lines: Buffer[] = []
  child.stdout?.on('data', (data) => lines.push(data))
  child.stderr?.on('data', (data) => lines.push(data))
  if (process.env.TEST_LOGS) child.stdout?.pipe(process.stderr)
  const output = () => Buffer.concat(lines).toString()
  const gone = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals)

  const healthUrl = await healthUrlOf(child, gone, output)
  const service: RunningService = {
    name,
    pid: child.pid ?? 0,
    healthUrl,
    output,
    signal: (signal) => void child.kill(signal),
    disconnect: () => child.disconnect(),
    gone,
  }
  if (ready) await until(`${name} is ready: ${output()}`, () => answersOk(`${healthUrl}/readyz`))
  return service
}

async function healthUrlOf(child: ChildProcess, gone: Promise<unknown>, output: () => string): Promise<string> {
  const told = once(child, 'message').then(([message]) => (message as { healthUrl: string }).healthUrl)
  const died = gone.then((code) => {
    throw new Error(`ended with ${code} at start: ${output()}`)
  })
  return Promise.race([told, died])
}

export const answersOk = (url: string) =>
  fetch(url).then(
    (answer) => answer.ok || undefined,
    () => undefined,
  )
