import { createReadStream } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { LineVerdict, linesOf } from '@copydesk/contracts'
import { z } from 'zod'

/** Begins the verdicts of a run, and of those that go on with it: what all of them ask for. */
export const Beginning = z.object({
  submission: z.string(),
  startedAt: z.string(),
  refetch: z.boolean(),
  label: z.string().optional(),
})
export type Beginning = z.infer<typeof Beginning>

/** Ends them, when every line of the file had its verdict. */
export const End = z.object({ endedAt: z.string() })
export type End = z.infer<typeof End>

/** A line of the file, and where the next begins, in bytes. */
export interface Entry {
  value: Beginning | End | LineVerdict
  end: number
}

const Value = z.union([LineVerdict, Beginning, End])
const longestEntry = 256 * 1024

/** Reads a file of verdicts as far as it is whole: to its end, or to where a run that was killed, or the machine, left off. */
export async function* entriesOf(path: string, file: FileHandle): AsyncGenerator<Entry> {
  const { size } = await file.stat()
  let end = 0
  for await (const lines of linesOf(createReadStream(path), longestEntry)) {
    for (const { text } of lines) {
      const value = entryOf(text)
      end += Buffer.byteLength(text) + 1
      if (!value || end > size) return
      yield { value, end }
    }
  }
}

function entryOf(text: string): Entry['value'] | undefined {
  try {
    return Value.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
