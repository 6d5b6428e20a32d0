import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { ServiceName } from '@copydesk/launcher'
import { until } from './until.ts'

const { PATH, NODE_COMPILE_CACHE } = process.env

export interface SpawnedService {
  name: ServiceName
  /** Everything it wrote. */
  output(): string
  signal(signal: NodeJS.Signals): void
  /** What happens to it when whoever started it dies. */
  disconnect(): void
  /** Where its /readyz is, once it is alive. */
  alive: Promise<string>
  /** Resolves when the process is gone, with its exit code or the signal that ended it. */
  gone: Promise<number | NodeJS.Signals>
}

export interface RunningService extends SpawnedService {
  healthUrl: string
}

/** Starts a service as its own process. With TEST_LOGS set, what it writes is shown. */
export function spawnService(name: ServiceName, env: Record<string, string>): SpawnedService {
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: fileURLToPath(new URL(`../../services/${name}`, import.meta.url)),
    env: { PATH, NODE_COMPILE_CACHE, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const written: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => written.push(data))
    if (process.env.TEST_LOGS) stream?.pipe(process.stderr)
  }
  return {
    name,
    output: () => Buffer.concat(written).toString(),
    signal: (signal) => void child.kill(signal),
    disconnect: () => child.disconnect(),
    alive: new Promise((tell) => child.once('message', (message: { healthUrl: string }) => tell(message.healthUrl))),
    gone: endOf(child),
  }
}

/** How a process ended, once everything it wrote is read. */
async function endOf(child: ChildProcess): Promise<number | NodeJS.Signals> {
  const read = [child.stdout, child.stderr].map((stream) => stream && once(stream, 'close'))
  const [code, signal] = await once(child, 'exit')
  await Promise.all(read)
  return code ?? signal
}

/** Starts a service and waits until it says it is ready. */
export async function startService(name: ServiceName, env: Record<string, string>): Promise<RunningService> {
  const service = spawnService(name, env)
  const died = service.gone.then((code) => {
    throw new Error(`${name} ended with ${code} at start: ${service.output()}`)
  })
  const healthUrl = await Promise.race([service.alive, died])
  await until(`${name} is ready`, async () => (await fetch(`${healthUrl}/readyz`)).ok || undefined)
  died.catch(() => {}) // from here on its end is the test's affair
  return { ...service, healthUrl }
}
