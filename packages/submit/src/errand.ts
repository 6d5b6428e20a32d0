import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { basename } from 'node:path'
import { addAbortSignal } from 'node:stream'
import type { Line, LineVerdict } from '@copydesk/contracts'
import { type Account, batchSize, openAccount } from './account.ts'
import type { Command } from './command.ts'
import { type Input, openFile, openStream } from './input.ts'

/** What the command is connected to. */
export interface Streams {
  stdin: NodeJS.ReadStream
  stdout: NodeJS.WriteStream
  stderr: NodeJS.WriteStream
}

/** Lines to be submitted, and where their verdicts go. */
export interface Errand {
  name: string
  input: Input
  account: Account
  /** The next lines; none at the end. */
  take(): Promise<Line[]>
  /** Where the summary goes. */
  report: NodeJS.WriteStream
  /** What becomes of the lines from `next` on when a run is ended. */
  rest(next: number): string
}

/** A file, after the lines whose verdicts an earlier run has, each of which is told. */
export async function errandOfFile(
  command: Command,
  { stdout }: Streams,
  tell: (verdict: LineVerdict) => void,
): Promise<Errand> {
  const input = await openFile(command.file)
  return {
    name: basename(command.file),
    input,
    account: await openAccount(command, input, tell),
    take: () => input.lines.exactly(batchSize),
    report: stdout,
    rest: () => 'the same command goes on from here',
  }
}

/** What is piped in, as it comes. Nothing is kept of it: a run that is ended cannot be gone on with. */
export async function errandOfPipe({ stdin, stdout, stderr }: Streams, signal: AbortSignal): Promise<Errand> {
  const input = await openStream(addAbortSignal(signal, stdin))
  const submission = randomUUID()
  const account: Account = {
    claim: async (line) => `${submission}:${line}`,
    async write(verdicts) {
      const text = verdicts.map((verdict) => `${JSON.stringify(verdict)}\n`).join('')
      if (!stdout.write(text)) await once(stdout, 'drain', { signal })
    },
    end: async () => {},
    close: async () => {},
  }
  return {
    name: 'standard input',
    input,
    account,
    take: () => input.lines.upTo(batchSize),
    report: stderr,
    rest: (next) => `from line ${next} on nothing was submitted`,
  }
}
