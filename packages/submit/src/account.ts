import { randomUUID } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { givenBy, type Line, type LineVerdict, type StreamType } from '@copydesk/contracts'
import { messageOf } from '@copydesk/runtime'
import type { Command } from './command.ts'
import type { Input } from './input.ts'
import { Problem } from './problem.ts'
import { type Beginning, type End, entriesOf } from './verdicts-file.ts'

/** How many lines are submitted together, and written down together. */
export const batchSize = 1_000

/** The verdicts of a file, beside it in `FILE.verdicts.ndjson`, so that one run goes on where another was ended. */
export interface Account {
  /** Where they are kept. */
  path?: string
  /** Names the batch that begins with a line; a run that goes on after this one names it the same. */
  claim(line: number): Promise<string>
  /** Resolves when they are safe on the disk. */
  write(verdicts: LineVerdict[]): Promise<void>
  /** Every line has its verdict. */
  end(): Promise<void>
  close(): Promise<void>
}

type Wishes = Pick<Command, 'refetch' | 'label'>

/** What earlier runs left. */
interface Past {
  /** Set when the last of them did not come to its end. */
  open?: Beginning
  /** Where the batches end that are whole, in bytes. */
  end: number
}

/**
 * Opens the verdicts of a file and reads past the lines that have theirs. Throws a {@link Problem} when the file is not the one that
 * they are about, or was begun with other wishes.
 */
export async function openAccount(
  { file, refetch, label }: Command,
  input: Input,
  tell: (verdict: LineVerdict) => void,
): Promise<Account> {
  const path = `${file}.verdicts.ndjson`
  const handle = await open(path, 'a+').catch((error) => {
    throw new Problem(`the verdicts cannot be written: ${messageOf(error)}`)
  })
  const wishes = { refetch, ...(label !== undefined && { label }) }
  try {
    const past = await readPast(path, handle, input, tell)
    if (past.open) checkWishes(past.open, wishes, path)
    await handle.truncate(past.end)
    return accountOn(handle, path, past, wishes)
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function readPast(
  path: string,
  file: FileHandle,
  input: Input,
  tell: (verdict: LineVerdict) => void,
): Promise<Past> {
  const past: Past = { end: 0 }
  let batch: LineVerdict[] = []
  let isOurs = false

  /** A batch that is not whole was not told of: it is submitted again, under the same key. */
  const closeBatch = async (end: number) => {
    checkLines(await input.lines.exactly(batch.length), batch, input.type, path)
    batch.forEach(tell)
    batch = []
    past.end = end
  }

  for await (const { value, end } of entriesOf(path, file)) {
    if ('verdict' in value) batch.push(value)
    else isOurs = true
    if (batch.length === batchSize || 'endedAt' in value) await closeBatch(end)
    if ('endedAt' in value) delete past.open
    if ('submission' in value) Object.assign(past, { open: value, end })
  }
  if (!isOurs && (await isWritten(file))) throw new Problem(`${path} is not of this command; move it away`)
  return past
}

/** Whether there is a whole line in it. */
async function isWritten(file: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(4_096), 0, 4_096, 0)
  return buffer.subarray(0, bytesRead).includes('\n') || bytesRead === 4_096
}

function checkLines(lines: Line[], verdicts: LineVerdict[], type: StreamType, path: string): void {
  const other = verdicts.find(({ line, url }, at) => {
    const now = lines[at]
    return now?.line !== line || givenBy(now, type).shown !== url
  })
  if (!other) return
  throw new Problem(
    `the file has changed: its line ${other.line} was ${JSON.stringify(other.url.slice(0, 200))}. To begin anew, move ${path} away`,
  )
}

function checkWishes({ refetch, label }: Beginning, wishes: Wishes, path: string): void {
  if (refetch === wishes.refetch && label === wishes.label) return
  const before = [label !== undefined && `--label ${label}`, refetch && '--refetch'].filter(Boolean).join(' ')
  throw new Problem(
    `this file was begun with ${before || 'neither --label nor --refetch'}; go on like that or, to begin anew, move ${path} away`,
  )
}

function accountOn(file: FileHandle, path: string, { open, end }: Past, wishes: Wishes): Account {
  let size = end
  let begun = open
  const append = async (values: (Beginning | End | LineVerdict)[]) => {
    if ((await file.stat()).size !== size) throw new Problem(`another run writes to ${path}; let that one end`)
    const text = values.map((value) => `${JSON.stringify(value)}\n`).join('')
    await file.appendFile(text)
    await file.datasync()
    size += Buffer.byteLength(text)
  }
  return {
    path,
    async claim(line) {
      if (!begun) {
        begun = { submission: randomUUID(), startedAt: new Date().toISOString(), ...wishes }
        await append([begun])
      }
      return `${begun.submission}:${line}`
    },
    write: append,
    async end() {
      if (begun) await append([{ endedAt: new Date().toISOString() }])
      begun = undefined
    },
    close: () => file.close(),
  }
}
