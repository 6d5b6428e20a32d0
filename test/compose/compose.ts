import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const files = ['-f', 'docker-compose.yml', '-f', 'test/compose/news.yml']
const maxBuffer = 64 * 1024 * 1024

const Container = z.object({
  Name: z.string(),
  Config: z.object({ User: z.string(), Labels: z.record(z.string(), z.string()) }),
  State: z.object({
    Running: z.boolean(),
    ExitCode: z.number(),
    OOMKilled: z.boolean(),
    Health: z.object({ Status: z.string() }).optional(),
  }),
  NetworkSettings: z.object({
    Networks: z.record(z.string(), z.object({ IPAddress: z.string() })),
    Ports: z.record(z.string(), z.array(z.object({ HostIp: z.string() })).nullable()).nullable(),
  }),
})
export type Container = z.infer<typeof Container>

export interface Compose {
  /** Runs `docker compose …` to its end; throws with what it said when it fails. */
  (...args: string[]): Promise<string>
  /** All containers of the project, or those of one service, as Docker sees them now. */
  containers(service?: string): Promise<Container[]>
}

/** A compose project of its own, so that it disturbs none that runs here. An aborted `signal` ends all but `down`. */
export function openCompose(project: string, variables: Record<string, string>, signal: AbortSignal): Compose {
  const always = { cwd: root, maxBuffer, env: { ...process.env, ...variables } }
  const options = { ...always, signal }

  async function compose(...args: string[]): Promise<string> {
    const command = ['compose', '-p', project, ...files, ...args]
    const { stdout } = await run('docker', command, args[0] === 'down' ? always : options).catch(explain)
    return stdout
  }

  async function containers(service?: string): Promise<Container[]> {
    const labels = [
      `com.docker.compose.project=${project}`,
      ...(service ? [`com.docker.compose.service=${service}`] : []),
    ]
    const filters = labels.flatMap((label) => ['--filter', `label=${label}`])
    const { stdout: ids } = await run('docker', ['ps', '--all', '--quiet', ...filters], options)
    if (!ids.trim()) return []
    const { stdout } = await run('docker', ['inspect', ...ids.trim().split('\n')], options)
    return z.array(Container).parse(JSON.parse(stdout))
  }

  return Object.assign(compose, { containers })
}

function explain(error: Error & { stderr?: string; stdout?: string }): never {
  const words = `${error.stdout ?? ''}\n${error.stderr ?? ''}`.trim().split('\n').slice(-20)
  throw new Error(`${error.message.split('\n', 1)[0]}\n${words.join('\n')}`)
}
