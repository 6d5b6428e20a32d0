import { BadUsage, type Command, readCommand, usage } from './command.ts'
import { exportCaptures } from './export.ts'
import { Problem } from './problem.ts'
import { countCaptures, figure, textOf } from './stats.ts'
import { verify } from './verify.ts'

const interrupted = new AbortController()
const { signal } = interrupted
// npm passes on a Ctrl-C that the terminal already sent to us: the repeat changes nothing.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => interrupted.abort())
for (const output of [process.stdout, process.stderr]) output.on('error', () => interrupted.abort())

const say = (line: string) => void process.stdout.write(`${line}\n`)
const complain = (line: string) => void process.stderr.write(`${line}\n`)

const counted = (number: number, one: string, several = `${one}s`) =>
  `${figure(number)} ${number === 1 ? one : several}`

/** What each verb does; gives the exit code. */
const acts: Record<Command['verb'], (command: Command) => Promise<number>> = {
  async verify({ data }) {
    const { files, damaged, drafts } = await verify(data, say, signal)
    say(`${counted(files, 'file')}, ${figure(damaged)} damaged, ${counted(drafts, 'orphaned draft')}`)
    return damaged ? 1 : 0
  },
  async export(command) {
    if (!command.to && process.stdout.isTTY) throw new BadUsage('export writes bytes: say --to FILE, or pipe it')
    const { captures, bytes, damaged } = await exportCaptures(command, {
      stdout: process.stdout,
      tell: complain,
      signal,
    })
    complain(`${counted(captures, 'capture')}, ${counted(bytes, 'byte')}, ${figure(damaged)} damaged and left out`)
    return damaged ? 1 : 0
  },
  async stats({ data }) {
    say(textOf(await countCaptures(data, signal)))
    return 0
  },
}

/** 0 when all is well. */
async function run(): Promise<number> {
  try {
    const command = readCommand(process.argv.slice(2))
    return await acts[command.verb](command)
  } catch (error) {
    const { code, message } = endOf(error)
    complain(message)
    return code
  }
}

function endOf(error: unknown): { code: number; message: string } {
  if (signal.aborted) return { code: 130, message: 'interrupted' }
  if (error instanceof BadUsage) return { code: 2, message: `captures: ${error.message}\n${usage}` }
  if (error instanceof Problem) return { code: 1, message: `captures: ${error.message}` }
  return { code: 1, message: `captures: ${error instanceof Error ? error.message : String(error)}` }
}

process.exitCode = await run()
