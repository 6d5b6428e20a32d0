import { messageOf, readConfig } from '@copydesk/runtime'
import { Config } from './config.ts'
import { type LaunchOptions, launch } from './launch.ts'

/** Launches in this process: its environment, its output, its signals. Ends the process. */
export async function runCommand(
  options: Pick<LaunchOptions, 'servicesDir' | 'migrate' | 'readyMs' | 'graceMs'>,
): Promise<never> {
  const stopping = new AbortController()
  const say = (line: string) => void process.stdout.write(`${line}\n`)
  const complain = (line: string) => void process.stderr.write(`copydesk: ${line}\n`)
  let stray = false

  // npm passes on a Ctrl-C that the terminal already sent to us: the repeat changes nothing.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort())
  // Killed by anything else, npm passes on nothing; it is only gone.
  const npm = process.env.npm_lifecycle_event && process.ppid
  if (npm) setInterval(() => process.ppid !== npm && stopping.abort(), 500).unref()
  // A closed terminal or pipe is no reason to leave children behind.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)
  process.on('uncaughtException', (error) => {
    complain(messageOf(error))
    stray = true
    stopping.abort()
  })

  try {
    const config = readConfig(Config, process.env)
    const exitCode = await launch({ ...options, config, env: process.env, say, complain, signal: stopping.signal })
    process.exit(stray ? 1 : exitCode)
  } catch (error) {
    complain(messageOf(error))
    process.exit(1)
  }
}
