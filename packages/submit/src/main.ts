import { messageOf, readConfig } from '@copydesk/runtime'
import { BadUsage, readCommand, usage } from './command.ts'
import { Config } from './config.ts'
import { Problem } from './problem.ts'
import { submit } from './submit.ts'

const interrupted = new AbortController()
// npm passes on a Ctrl-C that the terminal already sent to us: the repeat changes nothing.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interrupted.abort())
for (const output of [process.stdout, process.stderr]) output.on('error', () => interrupted.abort())

/** 0 when every line has its verdict. */
async function run(): Promise<number> {
  try {
    const command = readCommand(process.argv.slice(2), readConfig(Config))
    await submit(command, process, interrupted.signal)
    return 0
  } catch (error) {
    const { code, message } = endOf(error)
    process.stderr.write(`${message}\n`)
    return code
  }
}

function endOf(error: unknown): { code: number; message: string } {
  if (interrupted.signal.aborted) return { code: 130, message: 'interrupted' }
  if (error instanceof BadUsage) return { code: 2, message: `submit: ${error.message}\n${usage}` }
  if (error instanceof Problem) return { code: 1, message: `submit: ${error.message}` }
  return { code: 1, message: `submit: ${messageOf(error)}` }
}

process.exitCode = await run()
