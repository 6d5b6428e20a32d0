import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { processesIn, startOf, until } from '../processes.ts'

const { PATH, NODE_COMPILE_CACHE } = process.env

export interface StartedLauncher {
  pid: number
  kill(signal: NodeJS.Signals): void
  exitCode: Promise<number | null>
  output(): string
  /** Resolves when it has printed this; rejects when it ends without. */
  says(text: string): Promise<void>
}

/** Starts the launcher on stand-in services, as a process of its own. */
export function startLauncher(dataDir: string, env: NodeJS.ProcessEnv): StartedLauncher {
  const program = fileURLToPath(new URL('main.ts', import.meta.url))
  const launcher = spawn(process.execPath, [program], {
    env: { PATH, NODE_COMPILE_CACHE, ...env, DATA_DIR: dataDir },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let ended = false
  for (const stream of [launcher.stdout, launcher.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  }
  const exitCode = new Promise<number | null>((done) => {
    launcher.once('exit', (code) => {
      ended = true
      done(code)
    })
  })
  return {
    pid: launcher.pid ?? 0,
    kill: (signal) => void launcher.kill(signal),
    exitCode,
    output: () => output,
    async says(text) {
      await until(60_000, async () => ended || output.includes(text))
      if (!output.includes(text)) throw new Error(`never said: ${text}\n${output}`)
    },
  }
}

/** The processes of services and servers that still live on `dataDir`. */
export async function leftBehind(dataDir: string): Promise<number[]> {
  const pids = (await readdir(join(dataDir, 'pids')).catch(() => [])).map(Number)
  const alive = await Promise.all(pids.map(startOf))
  return [
    ...pids.filter((_, index) => alive[index]),
    ...(await processesIn(join(dataDir, 'redis'), 'redis-server')),
    ...(await processesIn(join(dataDir, 'postgres', 'cluster'), 'postgres')),
  ]
}
